// Text of a template that was never filled in.
import { recordAt, textsOf } from '../texts.ts';
import type { Rule } from '../rule.ts';

const blank =
  /\b(?:TBD|TBC|FIXME|lorem ipsum)\b|\(\?+\)|\[(?:dd|mm|navn|name|dato|date|sett inn|insert|fyll inn)[^\]]*\]|\bX{3,}\b|_{4,}|\.{5,}|^(?:under avklaring|to be decided|må avklares|avklares)\.?$/iu;

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
    message: ({ text }) => `this looks like a blank: ${text}`,
  },
  find: ({ charter }) =>
    textsOf(charter).flatMap(({ path, text }) => {
      const found = blank.exec(text)?.[0];
      const about = recordAt(charter, path);
      return found === undefined
        ? []
        : [{ path, ...(about === undefined ? {} : { about }), values: { text: found } }];
    }),
};
