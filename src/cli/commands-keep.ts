// The commands that keep a charter true: check, explain, report.
import type { Command } from 'commander';
import { presets, severities } from '../check/config-shape.ts';
import { command, gather, optionOf, runs, runsMany, type Tree } from './command-tree.ts';

/** What check and report have in common: where findings go, and which make exit code 1. */
const withReports = (tree: Tree, made: Command): Command => {
  const { words } = tree;
  const graver = [...severities].reverse();
  return made
    .addOption(optionOf(words, '--format <format>', 'findingsFormat'))
    .addOption(optionOf(words, '--output <format=file>', 'output').argParser(gather))
    .addOption(optionOf(words, '--fail-on <severity>', 'failOn').choices(graver))
    .addOption(optionOf(words, '--max-warnings <n>', 'maxWarnings'));
};

export const checkCommand = (tree: Tree): Command => {
  const { words } = tree;
  const made = command(tree, {
    name: 'check',
    argument: '[path...]',
    about: 'path',
    lines: [
      'samspill check',
      'samspill check samarbeid --since origin/main --output sarif=funn.sarif',
    ],
  });
  withReports(tree, made)
    .addOption(optionOf(words, '--since <ref>', 'since'))
    .addOption(optionOf(words, '--shard <i/n>', 'shard'))
    .addOption(optionOf(words, '--preset <preset>', 'preset').choices([...presets]))
    .addOption(optionOf(words, '--config <file>', 'config'))
    .addOption(optionOf(words, '--internal', 'showGroup'))
    .addOption(optionOf(words, '--fix', 'fix'))
    .addOption(optionOf(words, '--dry-run', 'dryRun'))
    .addOption(optionOf(words, '--cache <folder>', 'cache'));
  return runsMany(tree, made, async () => (await import('./check.ts')).check);
};

export const adoptCommand = (tree: Tree): Command => {
  const { words } = tree;
  const made = command(tree, {
    name: 'adopt',
    argument: '[charter]',
    lines: ['samspill adopt --dry-run', 'samspill adopt ung-i-nordfjord --decision vedtak-1'],
  })
    .addOption(optionOf(words, '--decision <id>', 'decision'))
    .addOption(optionOf(words, '--dry-run', 'adoptDryRun'))
    .addOption(optionOf(words, '--keep-contributions', 'adoptKeepContributions'));
  return runs(tree, made, async () => (await import('./adopt.ts')).adopt);
};

export const signCommand = (tree: Tree): Command => {
  const { words } = tree;
  const made = command(tree, {
    name: 'sign',
    argument: '[charter]',
    lines: [
      'samspill sign --actor stad --by radmannen --document "sak 26/1042"',
      'samspill sign --actor kinn --by radmannen --decline --reason "Vi venter på budsjettet."',
    ],
  })
    .addOption(optionOf(words, '--actor <id>', 'actor'))
    .addOption(optionOf(words, '--by <role>', 'by'))
    .addOption(optionOf(words, '--document <ref>', 'document'))
    .addOption(optionOf(words, '--reservation <id=text>', 'reservation').argParser(gather))
    .addOption(optionOf(words, '--decline', 'decline'))
    .addOption(optionOf(words, '--reason <text>', 'reason'))
    .addOption(optionOf(words, '--asked', 'asked'));
  return runs(tree, made, async () => (await import('./sign.ts')).sign);
};

export const explainCommand = (tree: Tree): Command => {
  const made = command(tree, {
    name: 'explain',
    argument: '[rule]',
    about: 'rule',
    lines: ['samspill explain', 'samspill explain review-overdue'],
  });
  return runs(tree, made, async () => (await import('./explain.ts')).explain);
};

export const reportCommand = (tree: Tree): Command => {
  const made = command(tree, {
    name: 'report',
    argument: '<part...>',
    about: 'part',
    lines: [
      'samspill report part-1.json part-2.json',
      'samspill report part-*.json --format markdown',
    ],
  });
  withReports(tree, made);
  return runsMany(tree, made, async () => (await import('./report.ts')).report);
};
