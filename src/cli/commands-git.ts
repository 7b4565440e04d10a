// The commands that work with git: merge, git-setup, and the two that only git calls.
import type { Command } from 'commander';
import { command, optionOf, runs, runsMany, type Tree } from './command-tree.ts';

/** Not in the help, nor in the docs: nobody types them. */
export const calledByGit: readonly string[] = ['git-diff', 'git-text'];

export const mergeCommand = (tree: Tree): Command => {
  const made = command(tree, {
    name: 'merge',
    argument: '[charter...]',
    about: 'merged',
    lines: ['samspill merge', 'samspill merge ung-i-nordfjord/charter.yaml'],
  });
  return runsMany(tree, made, async () => (await import('./merge.ts')).merge);
};

export const gitSetupCommand = (tree: Tree): Command => {
  const { words } = tree;
  const made = command(tree, {
    name: 'git-setup',
    argument: '[charter]',
    lines: ['samspill git-setup --install', 'samspill git-setup --codeowners'],
  })
    .addOption(optionOf(words, '--install', 'install'))
    .addOption(optionOf(words, '--codeowners', 'codeowners'));
  return runs(tree, made, async () => (await import('./git-setup.ts')).gitSetup);
};

export const gitDiffCommand = (tree: Tree): Command => {
  const made = command(tree, {
    name: 'git-diff',
    argument: '<given...>',
    about: 'fromGit',
    lines: ['samspill git-diff -- charter.yaml'],
  });
  return runsMany(tree, made, async () => (await import('./git/diff.ts')).gitDiff);
};

export const gitTextCommand = (tree: Tree): Command => {
  const made = command(tree, {
    name: 'git-text',
    argument: '<given...>',
    about: 'fromGit',
    lines: ['samspill git-text -- charter.yaml'],
  });
  return runsMany(tree, made, async () => (await import('./git/text.ts')).gitText);
};
