// A comparison → Markdown, for a comment on a pull request and for minutes: who must agree again first, what needs nobody folded.
import type { Paragraph, RootContent } from 'mdast';
import { escaped } from '../../render/html-text.ts';
import type { JudgedChange } from '../../diff/change.ts';
import type { ChangeOptions, ChangeReporter } from '../changes.ts';
import { harmless, onOneLine } from '../harmless.ts';
import { gone, heading, list, marked, paragraph, strong, written } from '../pieces.ts';
import { againBy, byImpact, entryOf, fewReasons } from './grouped.ts';
import { isShort, markedWords } from './word-marks.ts';

/** In characters. A comment on GitHub holds 65 536, and what is escaped grows. */
const comment = 50_000;

const isQuiet = ({ impact }: JudgedChange): boolean =>
  impact === 'progress' || impact === 'open' || impact === 'wording' || impact === 'none';

export const markdown: ChangeReporter = (comparison, options) => {
  const { words, room = comment } = options;
  const { changes, withheld, from, to } = comparison;
  const title = heading(2, words.title(comparison.charter));
  const hidden = withheld === 0 ? [] : [paragraph(words.withheld(withheld))];
  if (changes.length === 0 && withheld === 0)
    return written([title, paragraph(words.nothing(from, to))]);
  const loud = changes.filter((one) => !isQuiet(one));
  const quiet = changes.filter(isQuiet);
  const left = { room };
  return written([
    title,
    paragraph(`${words.between(from, to)}: ${words.counted(changes.length)}`),
    ...againParts(changes, options),
    ...groups(loud, options, left),
    ...(quiet.length === 0
      ? []
      : [
          html(`<details>\n<summary>${words.folded(quiet.length)}</summary>`),
          ...groups(quiet, options, left),
          html('</details>'),
        ]),
    ...hidden,
  ]);
};

const html = (value: string): RootContent => ({ type: 'html', value });

const againParts = (changes: readonly JudgedChange[], options: ChangeOptions): RootContent[] => {
  const again = againBy(changes, options.name);
  if (again.length === 0) return [paragraph(options.words.nobodyAgain)];
  return [
    heading(3, options.words.agreeAgain),
    ...again.flatMap(({ actors, because }) => {
      const reasons = list(because.map((one) => [paragraph(onOneLine(one))]));
      const name = `${actors.join(', ')} (${because.length})`;
      if (because.length <= fewReasons) return [paragraph(strong(name)), reasons];
      return [html(`<details>\n<summary>${summary(name)}</summary>`), reasons, html('</details>')];
    }),
  ];
};

/** In HTML nothing is markup either, and nobody is called upon. */
const summary = (text: string): string =>
  escaped(harmless(text)).replace(/@(?=[\p{L}\p{N}_])/gu, '@&#8203;');

const groups = (
  changes: readonly JudgedChange[],
  options: ChangeOptions,
  left: { room: number },
): RootContent[] =>
  byImpact(changes).flatMap(([impact, those]): RootContent[] => {
    const items = those.flatMap((change) => {
      const item = itemOf(change, options);
      left.room -= lengthOf(item);
      return left.room < 0 ? [] : [item];
    });
    const hidden = those.length - items.length;
    return [
      heading(3, options.words.impact[impact]),
      ...(items.length === 0 ? [] : [list(items)]),
      ...(hidden === 0 ? [] : [paragraph(options.words.notShown(hidden))]),
    ];
  });

const lengthOf = (item: readonly Paragraph[]): number => JSON.stringify(item).length / 3;

const itemOf = (change: JudgedChange, options: ChangeOptions): Paragraph[] => {
  const { title, head, before, after } = entryOf(change, options);
  return [paragraph(strong(title), `– ${head}`), ...valuesOf(before, after)];
};

const valuesOf = (before: string | undefined, after: string | undefined): Paragraph[] => {
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [paragraph(strong(after ?? ''))];
  if (after === undefined) return [paragraph(gone(before))];
  const pieces = isShort(before, after) ? undefined : markedWords(before, after);
  if (pieces === undefined) return [paragraph(gone(before), '→', strong(after))];
  return [marked(pieces)];
};
