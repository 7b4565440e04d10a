// The commands for before the room, when each organisation answers alone: compare.
import type { Command } from 'commander';
import { command, optionOf, runs, type Tree } from './command-tree.ts';

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
