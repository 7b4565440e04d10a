// An answer given alone, or several → the charter with it, as if the group had answered so.
import type { Charter } from '../charter/schema.ts';
import { asSaid, keptText } from '../yaml/text.ts';
import { isEmpty } from './address.ts';
import { added, asHeld } from './as-held.ts';
import { gathered } from './as-records.ts';
import { withPart } from './change.ts';
import type { Cell } from './column.ts';
import { ownRows, says, standingIn } from './given.ts';
import { nameOf } from './naming.ts';
import type { PartAt } from './own-answer.ts';
import { isFilled, shapeOf, valueOf } from './parts.ts';
import { promptOfPart } from './prompt-of-part.ts';
import type { Given } from './setting.ts';

export interface Took {
  charter: Charter;
  notices: string[];
  /** The group looks at it before it goes on. */
  stays: boolean;
  /** Ids of records and keys of rows that got something. */
  made: string[];
}

/** How answers to the part can be put together. */
export type Way = 'rows' | 'lines' | 'several' | 'text' | 'one';

export const wayOf = (at: PartAt): Way => {
  if (at.part.kind === 'rows') return 'rows';
  const { kind } = promptOfPart(at);
  if (shapeOf(at.question, at.part).kind === 'list') return kind === 'lines' ? kind : 'several';
  return kind === 'text' || kind === 'long' ? 'text' : 'one';
};

const told = (lines: (string | undefined)[]): string[] =>
  lines.filter((line): line is string => line !== undefined);

/** Lists are added to; anything else takes the place of what stood there. `all`: what stands stays among several too. */
export const take = (
  at: PartAt,
  given: readonly Given[],
  all: boolean,
): Took | { problem: string } => {
  const { setting, charter, question, part } = at;
  const { take: words } = setting.words;
  const names = [...new Set(given.flatMap(({ by }) => by.map(({ name }) => name)))].join(', ');
  const values = given.flatMap((one) => one.values);
  const leftOut = (lost: readonly string[]): string | undefined =>
    lost.length === 0 ? undefined : words.leftOut([...new Set(lost)]);
  if (part.kind === 'rows') {
    const list = gathered(charter, { question, part, words: setting.words }, values);
    if (list.charter === charter)
      return {
        problem: list.leftOut.length > 0 ? words.nothingFits(list.leftOut) : words.nothingNew,
      };
    const notices = told([words.takenRows(names, list.made.length), leftOut(list.leftOut)]);
    return { charter: list.charter, notices, stays: true, made: list.made };
  }
  const way = wayOf(at);
  const shape = shapeOf(question, part);
  const old = valueOf(charter, question, part);
  const value = shape.kind === 'list' && all ? values.flat() : values[0];
  const held = asHeld(value, shape, { charter, words: setting.words, old });
  if (isEmpty(held.value)) return { problem: words.nothingFits(held.leftOut) };
  const isAdded = way === 'lines' || all;
  const next = withPart(held.charter, {
    question,
    part,
    value: isAdded && shape.kind === 'list' ? added(shape, old, held.value) : held.value,
  });
  const text = standingIn({ ...at, charter: next });
  const notices = told([words.taken(names, text), leftOut(held.leftOut)]);
  return { charter: next, notices, stays: isAdded, made: [] };
};

/** Each organisation's own answer, in every row of the column that is empty. */
export const takeColumn = (at: PartAt & { part: Cell }): Took | { problem: string } => {
  const { setting, question } = at;
  const { take: words } = setting.words;
  const rows = ownRows(at);
  const lost: string[] = [];
  const made: string[] = [];
  let { charter } = at;
  for (const { part, given } of rows) {
    if (isFilled(charter, question, part)) continue;
    const context = { charter, words: setting.words, old: undefined };
    const held = asHeld(given.values[0], part.field.shape, context);
    lost.push(...held.leftOut);
    if (isEmpty(held.value)) continue;
    charter = withPart(held.charter, { question, part, value: held.value });
    made.push(part.key);
  }
  if (made.length === 0)
    return { problem: lost.length > 0 ? words.nothingFits(lost) : words.nothingNew };
  const others = rows.filter(
    ({ part, given }) => !made.includes(part.key) && !says(standingIn({ ...at, part }), given),
  );
  const stand = others
    .filter(({ part }) => isFilled(at.charter, question, part))
    .map(({ part }) => nameOf(charter, part.owner));
  const notices = told([
    words.takenColumn(made.length),
    stand.length === 0 ? undefined : words.otherStands(stand),
    lost.length === 0 ? undefined : words.leftOut([...new Set(lost)]),
  ]);
  return { charter, notices, stays: false, made };
};

/** The texts, a paragraph each, what stands there first: to be made into one. */
export const textsOf = (at: PartAt, given: readonly Given[], typed: string): string => {
  const { charter, question, part } = at;
  const standing = valueOf(charter, question, part);
  const texts = [
    typed,
    typeof standing === 'string' ? standing : standingIn(at),
    ...given.map(({ text, values }) => (typeof values[0] === 'string' ? values[0] : text)),
  ].map(keptText);
  const isNew = (text: string, index: number): boolean =>
    text !== '' && texts.findIndex((one) => asSaid(one) === asSaid(text)) === index;
  return texts.filter(isNew).join('\n\n');
};
