// The options of check and report, as typed → what is wished, or a clear word about what is wrong with them.
import { presets, severities } from '../../check/config-shape.ts';
import type { Severity } from '../../check/finding.ts';
import type { Preset } from '../../check/rule.ts';
import { isAtLeast } from '../../check/severity.ts';
import { UserError } from '../../errors.ts';
import { exitCode, type ExitCode } from '../../exit-code.ts';
import { formats, isFormat, type Format } from '../../report/findings.ts';
import { findingsOf, type Run } from '../../report/run.ts';
import type { CheckCommandWords } from '../../words/check-words.ts';
import { nearest } from '../../yaml/nearest.ts';

export interface ReportOptions {
  format?: string;
  output?: string[];
  failOn?: string;
  maxWarnings?: string;
}

export interface CheckOptions extends ReportOptions {
  since?: string;
  shard?: string;
  preset?: string;
  config?: string;
  internal?: boolean;
  fix?: boolean;
  dryRun?: boolean;
  cache?: string;
}

export interface ReportWishes {
  format: Format;
  outputs: { format: Format; path: string }[];
  failOn: Severity;
  maxWarnings?: number;
}

export interface Wishes extends ReportWishes {
  shard?: { shard: number; of: number };
  preset?: Preset;
  internal: boolean;
  fix?: 'write' | 'dry-run';
  /** The folder where what was found is kept. */
  cache?: string;
}

export const reportWishesOf = (words: CheckCommandWords, options: ReportOptions): ReportWishes => ({
  format: formatOf(words, options.format ?? 'text'),
  outputs: (options.output ?? []).map((typed) => outputOf(words, typed)),
  failOn: severities.find((one) => one === options.failOn) ?? 'error',
  ...(options.maxWarnings === undefined
    ? {}
    : { maxWarnings: wholeOf(words, '--max-warnings', options.maxWarnings) }),
});

export const wishesOf = (words: CheckCommandWords, options: CheckOptions): Wishes => {
  const preset = presets.find((one) => one === options.preset);
  const fix = options.dryRun === true ? 'dry-run' : options.fix === true ? 'write' : undefined;
  return {
    ...reportWishesOf(words, options),
    ...(options.shard === undefined ? {} : { shard: shardOf(words, options.shard) }),
    ...(preset === undefined ? {} : { preset }),
    internal: options.internal === true,
    ...(fix === undefined ? {} : { fix }),
    ...(options.cache === undefined ? {} : { cache: options.cache }),
  };
};

const formatOf = (words: CheckCommandWords, typed: string): Format => {
  if (isFormat(typed)) return typed;
  throw new UserError(words.unknownFormat(typed, formats, nearest(typed, formats)));
};

const outputOf = (words: CheckCommandWords, typed: string): ReportWishes['outputs'][number] => {
  const at = typed.indexOf('=');
  const path = typed.slice(at + 1);
  if (at < 1 || path === '')
    throw new UserError(words.badValue('--output', typed, words.right.output));
  return { format: formatOf(words, typed.slice(0, at)), path };
};

const wholeOf = (words: CheckCommandWords, option: string, typed: string): number => {
  if (/^\d{1,9}$/.test(typed)) return Number(typed);
  throw new UserError(words.badValue(option, typed, words.right.whole));
};

const shardOf = (words: CheckCommandWords, typed: string): NonNullable<Wishes['shard']> => {
  const [, shard = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(typed) ?? []).map(Number);
  if (shard >= 1 && shard <= of) return { shard, of };
  throw new UserError(words.badValue('--shard', typed, words.right.shard));
};

/** Waived findings count for nothing. */
export const verdictOn = (run: Run, { failOn, maxWarnings }: ReportWishes): ExitCode => {
  const open = findingsOf(run).filter(({ waived }) => waived === undefined);
  const fails = open.some(({ severity }) => isAtLeast(severity, failOn));
  const isTooMany = maxWarnings !== undefined && run.counts.warning > maxWarnings;
  return fails || isTooMany ? exitCode.findings : exitCode.done;
};
