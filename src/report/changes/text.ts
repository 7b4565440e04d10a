// A comparison → lines to read: by impact, the gravest first, each with before and after, and who must agree again.
import type { JudgedChange } from '../../diff/change.ts';
import { wrap } from '../../terminal/width.ts';
import type { ChangeOptions, ChangeReporter } from '../changes.ts';
import { harmless } from '../harmless.ts';
import { againBy, byImpact, countOf, entryOf, fewReasons, type Entry } from './grouped.ts';
import { isShort, markedWords, type Piece } from './word-marks.ts';

export const text: ChangeReporter = (comparison, options) => {
  const { words, paint } = options;
  const { changes, withheld, from, to } = comparison;
  const count = withheld === 0 ? [] : flow(words.withheld(withheld), { by: 0, options });
  if (changes.length === 0 && withheld === 0)
    return `${harmless(`${comparison.charter}: ${words.nothing(from, to)}`)}\n`;
  return [
    ...flow(words.title(comparison.charter), { by: 0, options }).map(paint.strong),
    ...flow(`${words.between(from, to)}: ${words.counted(changes.length)}`, { by: 0, options }),
    ...againLines(changes, options),
    ...byImpact(changes).flatMap(([impact, those]) => [
      '',
      paint.strong(`${words.impact[impact]} (${those.length})`),
      ...byRecord(those, options).flatMap(([title, inside]) => [
        ...flow(title, { by: 2, options }),
        ...inside.flatMap((one) => changeLines(one, options)),
      ]),
    ]),
    ...(count.length === 0 ? [] : ['', ...count]),
    '',
  ].join('\n');
};

const againLines = (changes: readonly JudgedChange[], options: ChangeOptions): string[] => {
  const again = againBy(changes, options.name);
  if (again.length === 0) return [];
  return [
    '',
    options.paint.strong(`${options.words.agreeAgain} (${countOf(again)})`),
    ...again.flatMap(({ actors, because }) => [
      ...flow(`${actors.join(', ')} (${because.length})`, { by: 2, options }),
      ...because.slice(0, fewReasons).flatMap((one) => item(one, options)),
      ...(because.length <= fewReasons
        ? []
        : item(options.words.moreReasons(because.length - fewReasons), options)),
    ]),
  ];
};

/** Changes of one record stand together under its name. */
const byRecord = (
  changes: readonly JudgedChange[],
  options: ChangeOptions,
): [string, Entry[]][] => {
  const found = new Map<string, [string, Entry[]]>();
  for (const change of changes) {
    const entry = entryOf(change, options);
    const key = `${change.list} ${change.record}`;
    const [, inside] = found.get(key) ?? [entry.title, []];
    found.set(key, [entry.title, [...inside, entry]]);
  }
  return [...found.values()];
};

const changeLines = ({ head: label, before, after }: Entry, options: ChangeOptions): string[] => {
  const { paint } = options;
  if (before === undefined && after === undefined) return flow(label, { by: 4, options });
  if (before === undefined || after === undefined) {
    const value = before ?? after ?? '';
    if (!value.includes('\n')) return flow(`${label}: ${value}`, { by: 4, options });
    return [...flow(`${label}:`, { by: 4, options }), ...flow(value, { by: 6, options })];
  }
  if (isShort(before, after)) return flow(`${label}: ${before} → ${after}`, { by: 4, options });
  const marked = markedWords(before, after);
  const shown =
    marked === undefined
      ? [
          ...side('- ', before, options).map(paint.gone),
          ...side('+ ', after, options).map(paint.come),
        ]
      : coloured(flow(marked.map(asText).join(''), { by: 6, options }), options);
  return [...flow(`${label}:`, { by: 4, options }), ...shown];
};

const side = (mark: string, value: string, options: ChangeOptions): string[] =>
  flow(value, { by: 8, options }).map((line, at) =>
    at === 0 ? `      ${mark}${line.trimStart()}` : line,
  );

/** As git marks words; what stands in the text is left as it is. */
const asText = ({ text: words, is }: Piece): string => {
  if (is === 'same') return words;
  const [, before = '', inside = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(words) ?? [];
  if (inside === '') return words;
  return `${before}${is === 'gone' ? `[-${inside}-]` : `{+${inside}+}`}${after}`;
};

/** A mark may run over several lines. */
const coloured = (lines: readonly string[], { paint }: ChangeOptions): string[] => {
  let open: 'gone' | 'come' | undefined;
  return lines.map((line) =>
    line
      .split(/(\[-|-\]|\{\+|\+\})/)
      .map((part) => {
        if (part === '[-') open = 'gone';
        if (part === '{+') open = 'come';
        const painted = open === undefined || part === '' ? part : paint[open](part);
        if (part === '-]' || part === '+}') open = undefined;
        return painted;
      })
      .join(''),
  );
};

/** Wrapped, and every line indented by so much. */
const flow = (value: string, { by, options }: { by: number; options: ChangeOptions }): string[] =>
  value
    .split('\n')
    .flatMap((line) =>
      wrap(harmless(line.trim()), Math.max(20, options.columns - by)).map((part) =>
        part === '' ? '' : ' '.repeat(by) + part,
      ),
    );

const item = (value: string, options: ChangeOptions): string[] =>
  flow(value, { by: 6, options }).map((line, at) =>
    at === 0 ? `    - ${line.trimStart()}` : line,
  );
