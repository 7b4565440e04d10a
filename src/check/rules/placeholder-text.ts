// Text of a template that was never filled in.
import { aboutAt, textsOf } from '../texts.ts';
import { blanksOf } from '../not-filled.ts';
import type { Rule } from '../rule.ts';

/** Wherever it stands in a text. */
const mark =
  /\b(?:TBD|FIXME|lorem ipsum)\b|\(\?+\)|\[(?:dd|mm|yyyy|åååå|navn|name|dato|date|sett inn|insert|fyll inn|TBC)(?!\p{L})[^\]]*\]|\{\{[^}]*\}\}|\bX{3,}\b|_{4,}|\.{5,}/iu;
/** What each of them holds: cheaper to look for. */
const hint = /TBD|FIXME|lorem|\(\?|\[|\{\{|XXX|____|\.{5}/i;
/** Only when it is the whole of the text: within a sentence these words mean something. */
const whole =
  /^[([]?(?:TBC|to be (?:decided|confirmed|determined|agreed)|under avklaring|må avklares|(?:av)?klares (?:senere|nærmere)|avklares|fylles ut|fylles inn)[)\]]?\.?$/iu;

export const rule: Rule = {
  id: 'placeholder-text',
  checks: [],
  trace: [],
  kind: 'missing',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'No text of a template is left',
    why: 'A blank that looks like text is read as an answer.',
    fix: 'write what you agreed, or put it under unsettled with an owner',
    message: ({ text }) => `this looks like a blank: “${text}”`,
  },
  find: ({ charter }) => {
    const owned = blanksOf(charter)
      .filter(({ missing }) => !missing.includes('by'))
      .map(({ path, field }) => [...path.slice(0, -2), field].join('/'));
    return textsOf(charter).flatMap(({ path, text }) => {
      const found = ((hint.test(text) ? mark.exec(text) : null) ?? whole.exec(text))?.[0];
      if (found === undefined || owned.includes(path.join('/'))) return [];
      return [{ path, ...aboutAt(charter, path), values: { text: found } }];
    });
  },
};
