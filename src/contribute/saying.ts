// A value in a contribution → the words it is shown in.
import type { Charter } from '../charter/schema.ts';
import { readNames } from '../interview/body.ts';
import { showValue } from '../interview/naming.ts';
import type { Setting } from '../interview/setting.ts';
import type { Question } from '../pack/pack.ts';
import { fold } from '../render/fold.ts';
import { asSaid } from '../yaml/text.ts';
import { cannotSay, type AskedField } from './answer-form.ts';

export interface Speaking {
  setting: Setting;
  /** Without what is kept within the group. */
  charter: Charter;
}

/** The label of a choice, a record's name, or the text as it stands, on one line. */
export const sayingOf = (
  { setting, charter }: Speaking,
  { question, field }: { question: Question; field: AskedField },
  value: unknown,
): string => {
  const names = readNames(setting, charter);
  if (field.path !== '') return fold(showValue(names, field, value));
  const words = (Array.isArray(value) ? value : [value]).map((one: unknown) => {
    if (typeof one === 'boolean') return one ? names.yes : names.no;
    const plain = one === undefined ? '' : String(one);
    if (question.kind === 'scale') return scaleLabel(setting, plain);
    return setting.text.choice(question.id, plain) ?? plain;
  });
  return fold(words.join('; '));
};

/** `2 – hardly true`. */
export const scaleLabel = ({ words }: Setting, value: string): string => {
  if (value === cannotSay) return words.cannotSay;
  const label = words.scale[Number(value) - 1];
  return label === undefined ? value : `${value} – ${label}`;
};

/** The name of a field, as the question asks for it. */
export const fieldLabel = (
  setting: Setting,
  question: Question,
  { name, path }: AskedField,
): string => setting.text.fieldPrompt(question.id, name) ?? setting.labels.field(path).label;

export const sameAs = (text: string): string => asSaid(fold(text));
