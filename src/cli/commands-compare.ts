// The commands that compare versions of a charter: diff, changelog.
import type { Command } from 'commander';
import { impacts } from '../diff/change.ts';
import { changeFormats } from '../report/changes.ts';
import { command, gather, optionOf, runs, runsMany, type Tree } from './command-tree.ts';

export const diffCommand = (tree: Tree): Command => {
  const { words } = tree;
  const made = command(tree, {
    name: 'diff',
    argument: '[versions...]',
    about: 'versions',
    lines: ['samspill diff', 'samspill diff origin/main ung-i-nordfjord --format markdown'],
  })
    .addOption(optionOf(words, '--since <version>', 'diffSince'))
    .addOption(optionOf(words, '--format <format>', 'diffFormat').choices([...changeFormats]))
    .addOption(optionOf(words, '--exit-code', 'exitCode'))
    .addOption(optionOf(words, '--fail-on <impact>', 'failOnImpact').choices([...impacts]))
    .addOption(optionOf(words, '--internal', 'showGroup'))
    .addOption(
      optionOf(words, '--accept-wording <record.field>', 'acceptWording').argParser(gather),
    )
    .addOption(optionOf(words, '--by <party>', 'acceptedBy'));
  return runsMany(tree, made, async () => (await import('./diff.ts')).diff);
};

export const changelogCommand = (tree: Tree): Command => {
  const { words } = tree;
  const made = command(tree, {
    name: 'changelog',
    argument: '[charter]',
    lines: [
      'samspill changelog',
      'samspill changelog ung-i-nordfjord --from v1 --to v2 --format markdown',
    ],
  })
    .addOption(optionOf(words, '--from <version>', 'changelogFrom'))
    .addOption(optionOf(words, '--to <version>', 'changelogTo'))
    .addOption(
      optionOf(words, '--format <format>', 'changelogFormat').choices(['text', 'markdown', 'json']),
    )
    .addOption(optionOf(words, '--internal', 'showGroup'));
  return runs(tree, made, async () => (await import('./changelog.ts')).changelog);
};
