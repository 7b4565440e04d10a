// The command that compares versions of a charter: diff.
import type { Command } from 'commander';
import { impacts } from '../diff/change.ts';
import { changeFormats } from '../report/changes.ts';
import { command, gather, optionOf, runsMany, type Tree } from './command-tree.ts';

export const diffCommand = (tree: Tree): Command => {
  const { words } = tree;
  const made = command(tree, {
    name: 'diff',
    argument: '[versions...]',
    about: 'versions',
    lines: ['samspill diff', 'samspill diff origin/main ung-i-nordfjord --format markdown'],
  })
    .addOption(optionOf(words, '--since <version>', 'diffSince'))
    .addOption(optionOf(words, '--format <format>', 'format').choices([...changeFormats]))
    .addOption(optionOf(words, '--exit-code', 'exitCode'))
    .addOption(optionOf(words, '--fail-on <impact>', 'failOnImpact').choices([...impacts]))
    .addOption(optionOf(words, '--internal', 'showGroup'))
    .addOption(
      optionOf(words, '--accept-wording <record.field>', 'acceptWording').argParser(gather),
    )
    .addOption(optionOf(words, '--by <party>', 'acceptedBy'));
  return runsMany(tree, made, async () => (await import('./diff.ts')).diff);
};
