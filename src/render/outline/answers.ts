// Answers that write no record → the question and what was answered, under the question's theme.
import type { Simple } from '../../yaml/shape.ts';
import { holds } from '../facts.ts';
import { paragraph, type Block } from '../outline-parts.ts';
import { prose } from '../prose.ts';
import type { Telling } from '../telling.ts';

/** `undefined` asks for the answers to questions no theme owns. */
export const answerBlocks = (telling: Telling, theme: string | undefined): Block[] => {
  const known = telling.questions.questions.map(({ id }) => id);
  const answers = telling.charter.answers ?? {};
  const rest = Object.keys(answers).filter((id) => !known.includes(id));
  const here = [...known, ...rest.sort()]
    .filter((id) => Object.hasOwn(answers, id) && holds(answers[id]))
    .filter((id) => themeOf(telling, id) === theme);
  const isCriterion = (id: string): boolean => id.startsWith('FIT-');
  const asked = here.filter((id) => !isCriterion(id));
  const facts = here.filter(isCriterion).map((id) => ({
    label: telling.questions.ask(id) ?? id,
    value: valueBlocks(telling, id, answers[id]!),
  }));
  return [
    ...asked.flatMap((id) => [
      {
        kind: 'paragraph' as const,
        of: [{ kind: 'strong' as const, text: telling.questions.ask(id) ?? id }],
      },
      ...valueBlocks(telling, id, answers[id]!),
    ]),
    // What the form was weighed by is a word each.
    ...(facts.length === 0 ? [] : [{ kind: 'facts' as const, facts }]),
  ];
};

const themeOf = (telling: Telling, id: string): string | undefined => {
  const theme = telling.questions.questions.find((question) => question.id === id)?.theme;
  return telling.questions.themes.some((one) => one.id === theme) ? theme : undefined;
};

const valueBlocks = (telling: Telling, id: string, value: Simple): Block[] => {
  const said = (word: string): string => telling.questions.choice(id, word) ?? word;
  if (typeof value === 'string') {
    const choice = telling.questions.choice(id, value);
    const blocks = prose(choice ?? value);
    return blocks.length === 0 ? [paragraph('')] : blocks;
  }
  return [{ kind: 'list', items: value.map((one) => [paragraph(itemText(one, said))]) }];
};

const labelled = (label: string, text: string): string =>
  /[?!.:]$/u.test(label) ? `${label} ${text}` : `${label}: ${text}`;

/** One item of several is `{ about, answer }`; a pack's own records are told key by key. */
const itemText = (
  item: string | Record<string, string>,
  said: (word: string) => string,
): string => {
  if (typeof item === 'string') return said(item);
  const { about, answer, ...rest } = item;
  const pairs = about !== undefined && answer !== undefined ? [[about, answer]] : [];
  const others = pairs.length > 0 ? Object.entries(rest) : Object.entries(item);
  return [...pairs, ...others]
    .map(([key = '', text = '']) => labelled(said(key), said(text)))
    .join('; ');
};
