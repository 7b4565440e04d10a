// A shape → what a field of it holds, in words.
import type { ReferenceShape, Shape } from '../../src/yaml/shape.ts';

/** What a choice is called on the screen. */
export type ChoiceName = (value: string) => string;

export function holds(shape: Shape, nameOf: ChoiceName): string {
  switch (shape.kind) {
    case 'text':
      return shape.long ? 'long text' : 'text';
    case 'number':
      return `${shape.whole ? 'whole number' : 'number'}${limits(shape)}`;
    case 'yesno':
      return 'yes or no';
    case 'date':
      return 'date';
    case 'choice':
      return shape.options.map((option) => choiceText(option, nameOf(option))).join(', ');
    case 'reference':
      return referenceText(shape);
    case 'list':
      return listText(shape.of, shape.ordered === true, nameOf);
    case 'record':
      return 'fields';
    case 'map':
      return shape.of.kind === 'record'
        ? `fields by ${mapKeys[shape.keys]}`
        : `by ${mapKeys[shape.keys]}: ${holds(shape.of, nameOf)}`;
    case 'measure':
      return '`{ value, unit }` or text';
    case 'simple':
      return 'text, a list of texts, or a list of simple records';
    default:
      return shape satisfies never;
  }
}

const mapKeys = { question: 'question id', theme: 'theme', word: 'word' } as const;

const parties = 'actors arenas roles';

function referenceText({ to, orText, words = [] }: ReferenceShape): string {
  const special: Record<string, string> = {
    any: 'any record',
    question: 'a question id',
    field: 'a `record.field`',
  };
  const targets =
    to.join(' ') === parties ? ['party'] : to.map((one) => special[one] ?? `\`${one}\``);
  const beside = words.map((word) => `the word \`${word}\``);
  return [`→ ${targets.join(' or ')}`, ...beside, ...(orText ? ['`{ text: … }`'] : [])].join(
    ' or ',
  );
}

function listText(of: Shape, ordered: boolean, nameOf: ChoiceName): string {
  const order = ordered ? ', in order' : '';
  if (of.kind !== 'record') return `list: ${holds(of, nameOf)}${order}`;
  return of.keyedBy === undefined ? `list${order}` : `list, one for each \`${of.keyedBy}\`${order}`;
}

/** A choice is explained where its label says more than the word in the file. */
function choiceText(option: string, label: string): string {
  const plain = (text: string): string => text.toLowerCase().replaceAll('-', ' ');
  return plain(option) === plain(label) ? `\`${option}\`` : `\`${option}\` (${label})`;
}

const limits = ({ min, max }: { min?: number; max?: number }): string =>
  max === undefined ? (min === undefined ? '' : `, ${min} or more`) : `, ${min ?? 0} to ${max}`;
