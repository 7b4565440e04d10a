// A question that writes an answer of its own → the kind of prompt that asks for it.
import type { Charter } from '../charter/schema.ts';
import type { Question } from '../pack/pack.ts';
import type { Option } from './ask.ts';
import type { BodyOf } from './body.ts';
import { valueOf, type Part } from './parts.ts';
import type { Setting } from './setting.ts';

export interface PartAt {
  setting: Setting;
  charter: Charter;
  question: Question;
  part: Part;
}

export const ownAnswerBody = ({ setting, charter, question, part }: PartAt): BodyOf => {
  const value = valueOf(charter, question, part);
  const current = typeof value === 'string' ? { current: value } : {};
  const options = (question.choices ?? []).map((choice): Option => ({
    value: choice,
    label: setting.text.choice(question.id, choice) ?? choice,
  }));
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', options, ...current };
    case 'choices':
      return { kind: 'choices', options, current: Array.isArray(value) ? value.map(String) : [] };
    case 'scale':
      return {
        kind: 'choice',
        options: [...setting.words.scale, setting.words.cannotSay].map((label, index) => ({
          value: index < 5 ? String(index + 1) : 'cannot-say',
          label,
        })),
        ...current,
      };
    case 'number':
      return { kind: 'number', ...current };
    case 'yesno':
      return { kind: 'yesno', ...(value === undefined ? {} : { current: value === 'yes' }) };
    case 'date':
      return { kind: 'date', ...current };
    case 'long':
      return { kind: 'long', ...current };
    default:
      return { kind: 'text', ...current };
  }
};
