// The command that weighs the forms.
import type { Command } from 'commander';
import { formFormats } from '../report/form.ts';
import { command, optionOf, runs, type Tree } from './command-tree.ts';

export const formCommand = (tree: Tree): Command => {
  const { words } = tree;
  const made = command(tree, {
    name: 'form',
    argument: '[charter]',
    lines: [
      'samspill form',
      'samspill form --from svar.yaml --choose network --reason "Behovet er løpende"',
    ],
  })
    .addOption(optionOf(words, '--from <file>', 'formFrom'))
    .addOption(optionOf(words, '--choose <form>', 'choose'))
    .addOption(optionOf(words, '--reason <text>', 'formReason'))
    .addOption(optionOf(words, '--arena <id>', 'formArena'))
    .addOption(optionOf(words, '--format <format>', 'formFormat').choices([...formFormats]))
    .addOption(optionOf(words, '--internal', 'internal'))
    .addOption(optionOf(words, '--plain', 'plain'))
    .addOption(optionOf(words, '--present', 'present'));
  return runs(tree, made, async () => (await import('./form.ts')).form);
};
