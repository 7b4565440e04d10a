// The commands for before and in the room that read one charter: form, agenda.
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

export const agendaCommand = (tree: Tree): Command => {
  const { words } = tree;
  const made = command(tree, {
    name: 'agenda',
    argument: '[charter]',
    lines: [
      'samspill agenda --minutes 120',
      'samspill agenda ung-i-nordfjord --minutes 90 --format html --present --out tavle.html',
    ],
  })
    .addOption(optionOf(words, '--minutes <n>', 'minutes'))
    .addOption(optionOf(words, '--level <level>', 'level').choices(['core', 'deeper']))
    .addOption(
      optionOf(words, '--format <format>', 'agendaFormat').choices(['text', 'markdown', 'html']),
    )
    .addOption(optionOf(words, '--out <file>', 'out'))
    .addOption(optionOf(words, '--present', 'present'))
    .addOption(optionOf(words, '--internal', 'internal'));
  return runs(tree, made, async () => (await import('./agenda.ts')).agenda);
};
