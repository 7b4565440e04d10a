// A step of answering alone → the prompt that asks it.
import type { MenuItem, Option, Prompt } from '../../interview/ask.ts';
import { optionOf } from '../../interview/picked.ts';
import type { SheetField } from '../worksheet/sheet.ts';
import type { Alone } from './alone.ts';
import { isFilled, nameIn, recordsIn, stepsOf, valueAt, type Step } from './steps.ts';

const menu: MenuItem[] = ['back', 'skip', 'why', 'save'];

export const promptOf = (alone: Alone, step: Step | undefined): Prompt => {
  if (step === undefined) return endPrompt(alone);
  const { interview } = alone.words;
  const asked = step.at === 'names' || step.at === 'field' ? step.question : step.statement;
  const common = {
    key: step.key,
    ask: asked.ask,
    ...(asked.why === '' ? {} : { why: asked.why }),
    help: [
      ...(step.at === 'field' && step.field.help !== '' ? [step.field.help] : []),
      ...(asked.example === '' ? [] : [interview.example(asked.example)]),
      asked.sources,
    ],
    mayLeave: true,
    menu,
    ...headerOf(alone, step),
  };
  return { ...common, ...bodyAt(alone, step) };
};

const bodyAt = (
  alone: Alone,
  step: Step,
): Body & Partial<Pick<Prompt, 'label' | 'why' | 'beside'>> => {
  switch (step.at) {
    case 'names':
      return namesBody(alone, step);
    case 'field':
      return { ...beside(step), ...fieldBody(alone, step) };
    default:
      return statementBody(alone, step);
  }
};

const statementBody = (
  { contribution, words: { contribute } }: Alone,
  { at, statement }: Step & { at: 'perception' | 'why' | 'aloud' },
): Body & Partial<Pick<Prompt, 'label' | 'beside'>> => {
  const given = contribution.perceptions?.[statement.id];
  switch (at) {
    case 'perception': {
      const options = unnumbered(statement.options);
      return { kind: 'choice', options, unpointed: true, ...text(given?.answer) };
    }
    case 'why':
      return {
        kind: 'long',
        label: contribute.whyLow,
        beside: [contribute.whyLowWhy],
        ...text(given?.why),
      };
    case 'aloud': {
      const current = given?.read_aloud;
      return {
        kind: 'yesno',
        label: contribute.readAloud,
        ...(current === undefined ? {} : { current }),
      };
    }
    default:
      return at satisfies never;
  }
};

const namesBody = (
  { contribution, editing, words }: Alone,
  step: Step & { at: 'names' },
): Body & Partial<Pick<Prompt, 'label' | 'beside'>> => {
  const names = recordsIn(valueAt(contribution.answers, [step.question.id])).map((one) =>
    nameIn(one, step.main),
  );
  return editing === undefined
    ? { ...beside(step), kind: 'lines', lines: names, noun: step.noun }
    : { kind: 'text', label: words.contribute.edit, current: names[editing] ?? '' };
};

const fieldBody = (
  { contribution, words: { interview } }: Alone,
  { field, of, way }: Step & { at: 'field' },
): Body & Partial<Pick<Prompt, 'label'>> => {
  const label = [of, field.label].filter((part) => part !== '');
  const [first = '', second] = label;
  return {
    ...(first === ''
      ? {}
      : { label: second === undefined ? first : interview.cell(first, second) }),
    ...bodyOf(field, valueAt(contribution.answers, way)),
  };
};

/** What the charter says today; the others' answers are never shown. */
const beside = (step: Step & { at: 'names' | 'field' }): Pick<Prompt, 'beside'> =>
  step.question.today.length === 0 ? {} : { beside: step.question.today };

const headerOf = ({ sheet, contribution }: Alone, step: Step): Pick<Prompt, 'header'> => {
  const ids = [...new Set(stepsOf(sheet, contribution).map(({ key }) => key.split('/')[0]))];
  const number = ids.indexOf(step.key.split('/')[0]) + 1;
  return { header: { theme: step.theme, number, of: ids.length, used: 0, planned: 0 } };
};

type Bodies = {
  [K in Prompt['kind']]: Omit<Extract<Prompt, { kind: K }>, 'key' | 'ask' | 'mayLeave' | 'menu'>;
};
type Body = Bodies[keyof Bodies];

const text = (value: unknown): { current?: string } =>
  value === undefined ? {} : { current: String(value) };

const bodyOf = ({ control, noun }: SheetField, value: unknown): Body => {
  const several = Array.isArray(value) ? (value as unknown[]).map(optionOf) : [];
  switch (control.kind) {
    case 'line':
      return { kind: 'text', ...text(value) };
    case 'text':
      return String(value ?? '').includes('\n')
        ? { kind: 'long', ...text(value) }
        : { kind: 'text', ...text(value) };
    case 'date':
      return { kind: 'date', ...text(value) };
    case 'lines':
      return { kind: 'lines', lines: several, noun };
    case 'number': {
      const { kind, ...limits } = control;
      return { kind, ...limits, ...text(value) };
    }
    case 'yesno':
      return { kind: 'yesno', ...(typeof value === 'boolean' ? { current: value } : {}) };
    case 'choice':
      return { kind: 'choice', options: unnumbered(control.options), ...text(value) };
    case 'choices':
      return { kind: 'choices', options: control.options, current: several };
    case 'pick':
      return control.options.length === 0
        ? { kind: 'text', ...text(ownWords(value)) }
        : {
            kind: 'reference',
            options: withOwn(control.options, [value]),
            orText: true,
            ...(value === undefined ? {} : { current: optionOf(value) }),
          };
    case 'picks':
      return {
        kind: 'references',
        options: withOwn(control.options, Array.isArray(value) ? (value as unknown[]) : []),
        current: several,
        orText: true,
      };
    default:
      return control satisfies never;
  }
};

/** A terminal numbers what there is to choose itself. */
const unnumbered = (options: Option[]): Option[] =>
  options.map(({ value, label }) => {
    const number = `${value} – `;
    return { value, label: label.startsWith(number) ? label.slice(number.length) : label };
  });

const ownWords = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'text' in value ? value.text : value;

/** What was named in one's own words is there to choose as well. */
const withOwn = (options: Option[], values: readonly unknown[]): Option[] => [
  ...options,
  ...values
    .filter((one) => typeof one === 'object' && one !== null)
    .map((one) => ({ value: optionOf(one), label: String(ownWords(one)) })),
];

const endPrompt = ({ sheet, contribution, words }: Alone): Prompt => {
  const steps = stepsOf(sheet, contribution).filter(({ at }) => at !== 'why' && at !== 'aloud');
  const open = steps.filter((step) => !isFilled(step, contribution)).length;
  return {
    key: 'end',
    kind: 'page',
    ask: words.contribute.ends,
    lines: words.contribute.endsLines(steps.length - open, steps.length, open),
    mayLeave: true,
    menu: ['back', 'save'],
  };
};
