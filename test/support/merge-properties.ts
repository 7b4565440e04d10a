// What holds of every merge, as checks that throw: for the tests, and with many more runs for the bench.
import fc from 'fast-check';
import { formatCharter } from '../../src/charter/format.ts';
import { parseCharter } from '../../src/charter/parse.ts';
import { walk } from '../../src/charter/references.ts';
import { charterShape, type Charter } from '../../src/charter/schema.ts';
import { mergeVersions, type MergedCharters } from '../../src/diff/merge/merge.ts';
import { mergeTexts } from '../../src/diff/merge/texts.ts';
import { merge as words } from '../../src/words/en/merge.ts';
import { same } from '../../src/yaml/same.ts';
import { foldText } from '../../src/yaml/text.ts';
import { twoSides, type TwoSides } from './two-sides.ts';
import { twoTexts, type TwoTexts } from './two-texts.ts';

const from = { ours: 'main', theirs: 'stad' };
const merged = (sides: TwoSides): MergedCharters => mergeVersions(sides, { words, from });
const turned = ({ base, ours, theirs }: TwoSides): MergedCharters =>
  mergeVersions(
    { base, ours: theirs, theirs: ours },
    { words, from: { ours: from.theirs, theirs: from.ours } },
  );

const holds = (isSo: boolean, what: string): void => {
  if (!isSo) throw new Error(what);
};

export const mergeProperties: Readonly<Record<string, (sides: TwoSides) => void>> = {
  'can be read': (sides) => {
    const text = formatCharter(merged(sides).charter);
    const { problems } = parseCharter(text);
    holds(problems.length === 0, `${JSON.stringify(problems)}\n${text}`);
  },
  'does not ask who is who': (sides) => {
    const there = inOrder(merged(sides).charter);
    const back = inOrder(turned(sides).charter);
    holds(there === back, `\n${there}\n${back}`);
  },
  'a side that changed nothing does not count': ({ base, ours }) => {
    const one = merged({ base, ours: base, theirs: ours }).charter;
    const other = merged({ base, ours, theirs: base }).charter;
    holds(same(one, ours, charterShape) && same(other, ours, charterShape), 'not the same');
  },
  'done again it changes nothing': (sides) => {
    const once = merged(sides).charter;
    for (const side of [sides.ours, sides.theirs])
      for (const [one, other] of [[once, side] as const, [side, once] as const]) {
        const again = merged({ base: side, ours: one, theirs: other }).charter;
        holds(same(once, again, charterShape), 'something changed');
      }
    holds(merged({ base: sides.base, ours: once, theirs: once }).disputed.length === 0, 'disputed');
  },
  'nothing is lost': (sides) => {
    const { charter, renamed } = merged(sides);
    const kept = [...textsOf(charter).values()].flat().join('\n');
    const before = new Set([...textsOf(sides.base).values()].flat());
    for (const side of [sides.ours, sides.theirs])
      for (const text of [...textsOf(side).values()].flat()) {
        if (before.has(text) || renamed.some((one) => one.from === text)) continue;
        holds(kept.includes(text), `${JSON.stringify(text)} is nowhere in ${kept}`);
      }
  },
};

/** Every value of the charter as text, by its path. */
const textsOf = (charter: Charter): Map<string, string[]> => {
  const texts = new Map<string, string[]>();
  walk(charter, charterShape, {
    path: [],
    see: (value, _, path) => {
      if (typeof value === 'object' || typeof value === 'boolean') return;
      // A key a list is known by, and an id, say nothing of their own.
      if (path.at(-1) === 'id') return;
      texts.set(path.join('.'), [foldText(String(value))]);
    },
  });
  return texts;
};

/** The same text for charters that differ only in the order of their entries and keys. */
const inOrder = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(foldText(value));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inOrder).sort().join()}]`;
  const entries = Object.entries(value).map(([key, entry]) => `${key}:${inOrder(entry)}`);
  return `{${entries.sort().join()}}`;
};

/** What holds of the merged text, over files with comments. */
export const textProperties: Readonly<Record<string, (two: TwoTexts) => void>> = {
  'comments of both sides survive, once, and no markers': ({ texts, versions, said }) => {
    const done = mergeTexts(texts, { words, from });
    if (done.kind !== 'merged') throw new Error(JSON.stringify(done));
    const { charter, problems } = parseCharter(done.text);
    holds(problems.length === 0, `${JSON.stringify(problems)}\n${done.text}`);
    holds(!/^[<=>|]{7}/m.test(done.text), `markers in\n${done.text}`);
    const { charter: wanted } = merged(versions);
    holds(same(charter, wanted, charterShape), 'the text says something else than the charter');
    for (const comment of [...said.ours, ...said.theirs]) {
      const count = done.text.split(comment).length - 1;
      holds(count === 1, `${comment} is there ${count} times in\n${done.text}`);
    }
  },
};

export const propertyNames = [...Object.keys(mergeProperties), ...Object.keys(textProperties)];

export const tryMerges = (name: string, numRuns: number, seed?: number): void => {
  const options = { numRuns, ...(seed === undefined ? {} : { seed }) };
  const [check, checkText] = [mergeProperties[name], textProperties[name]];
  if (check !== undefined) fc.assert(fc.property(twoSides, check), options);
  else if (checkText !== undefined) fc.assert(fc.property(twoTexts, checkText), options);
  else throw new Error(`no such property: ${name}`);
};
