// The figures of a pack → two tables in plain text.
import type { PackReportWords } from '../words/pack-words.ts';
import type { Amount, Stats, StatsRow } from './stats.ts';

export function statsLines({ rows, languages }: Stats, words: PackReportWords): string[] {
  const { stats } = words;
  const amounts = table([
    [stats.group, stats.level, stats.joint, stats.each, stats.minutes],
    ...rows.map((row) => [
      groupText(row, words),
      words.levels[row.level],
      amountText(row.joint, words),
      amountText(row.each, words),
      String(row.minutes),
    ]),
  ]);
  const whole = table([
    [stats.language, stats.texts, stats.labels],
    ...languages.map(({ language, texts, labels }) => [
      language,
      stats.of(texts.there, texts.all),
      stats.of(labels.there, labels.all),
    ]),
  ]);
  return [...amounts, '', ...whole];
}

const groupText = ({ group, purpose }: StatsRow, words: PackReportWords): string =>
  purpose === undefined
    ? words.groups[group]
    : `${words.groups[group]}, ${words.networkPurpose[purpose]}`;

const amountText = ({ questions, words }: Amount, { stats }: PackReportWords): string =>
  `${questions} (${words} ${stats.words})`;

/** Columns as wide as their widest cell. */
function table(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
