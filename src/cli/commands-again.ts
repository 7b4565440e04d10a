// The commands of the next time: review, minutes.
import type { Command } from 'commander';
import { command, optionOf, runs, type Tree } from './command-tree.ts';

export const reviewCommand = (tree: Tree): Command => {
  const { words } = tree;
  const made = command(tree, {
    name: 'review',
    argument: '[charter]',
    lines: [
      'samspill review ung-i-nordfjord',
      'samspill review --record --date 2026-11-16 --confirmed all --changed risks',
    ],
  })
    .addOption(optionOf(words, '--theme <id>', 'theme'))
    .addOption(optionOf(words, '--level <level>', 'level').choices(['core', 'deeper']))
    .addOption(optionOf(words, '--minutes <n>', 'minutes'))
    .addOption(optionOf(words, '--plain', 'plain'))
    .addOption(optionOf(words, '--present', 'present'))
    .addOption(optionOf(words, '--from <file>', 'reviewFrom'))
    .addOption(optionOf(words, '--record', 'record'))
    .addOption(optionOf(words, '--date <day>', 'reviewDate'))
    .addOption(optionOf(words, '--participants <ids>', 'participants'))
    .addOption(optionOf(words, '--confirmed <themes>', 'confirmed'))
    .addOption(optionOf(words, '--changed <themes>', 'changed'))
    .addOption(optionOf(words, '--keep-contributions', 'keepContributions'));
  return runs(tree, made, async () => (await import('./review.ts')).review);
};

export const minutesCommand = (tree: Tree): Command => {
  const { words } = tree;
  const made = command(tree, {
    name: 'minutes',
    argument: '[charter]',
    lines: [
      'samspill minutes > referat.md',
      'samspill minutes ung-i-nordfjord --since 2026-09-01 --format html --out referat.html',
    ],
  })
    .addOption(optionOf(words, '--since <when>', 'minutesSince'))
    .addOption(optionOf(words, '--format <format>', 'pageFormat').choices(['markdown', 'html']))
    .addOption(optionOf(words, '--out <file>', 'out'))
    .addOption(optionOf(words, '--internal', 'internal'));
  return runs(tree, made, async () => (await import('./minutes.ts')).minutes);
};
