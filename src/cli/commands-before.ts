// The commands for before the room, when each organisation answers alone: worksheet, contribute, compare.
import type { Command } from 'commander';
import { command, optionOf, runs, type Tree } from './command-tree.ts';

const gather = (typed: string, before: string[] = []): string[] => [...before, typed];

export const compareCommand = (tree: Tree): Command => {
  const { words } = tree;
  const made = command(tree, {
    name: 'compare',
    argument: '[charter]',
    lines: [
      'samspill compare',
      'samspill compare ung-i-nordfjord --format html --out samtale.html',
    ],
  })
    .addOption(
      optionOf(words, '--format <format>', 'comparisonFormat').choices([
        'text',
        'markdown',
        'html',
        'json',
      ]),
    )
    .addOption(optionOf(words, '--out <file>', 'out'))
    .addOption(optionOf(words, '--shown-to-all', 'shownToAll'));
  return runs(tree, made, async () => (await import('./compare.ts')).compare);
};

export const worksheetCommand = (tree: Tree): Command => {
  const { words } = tree;
  const made = command(tree, {
    name: 'worksheet',
    argument: '[charter]',
    lines: [
      'samspill worksheet --actor stad',
      'samspill worksheet ung-i-nordfjord --actor stad --format zip',
    ],
  })
    .addOption(optionOf(words, '--actor <id>', 'actor'))
    .addOption(optionOf(words, '--out <file>', 'out'))
    .addOption(optionOf(words, '--level <level>', 'level').choices(['core', 'deeper']))
    .addOption(
      optionOf(words, '--format <format>', 'worksheetFormat').choices(['html', 'md', 'zip']),
    );
  return runs(tree, made, async () => (await import('./worksheet.ts')).worksheet);
};

export const contributeCommand = (tree: Tree): Command => {
  const { words } = tree;
  const made = command(tree, {
    name: 'contribute',
    argument: '[charter]',
    lines: [
      'samspill contribute --actor stad',
      'samspill contribute ung-i-nordfjord --import samspill-stad.yaml --import fra-epost.txt',
    ],
  })
    .addOption(optionOf(words, '--actor <id>', 'actor'))
    .addOption(optionOf(words, '--import <file>', 'import').argParser(gather))
    .addOption(optionOf(words, '--replace', 'replace'))
    .addOption(optionOf(words, '--level <level>', 'level').choices(['core', 'deeper']))
    .addOption(optionOf(words, '--plain', 'plain'));
  return runs(tree, made, async () => (await import('./contribute.ts')).contribute);
};
