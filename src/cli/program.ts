// The tree of commands: made afresh on every call, each command loaded only when it is called.
import { Command, CommanderError } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import { exitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { version } from '../version.ts';
import type { CommandName, CommandWords } from '../words/command-words.ts';
import type { Words } from '../words/words.ts';
import { translated } from './call-error.ts';
import type { GlobalOptions } from './call.ts';
import { minutesCommand, reviewCommand } from './commands-again.ts';
import { agendaCommand, formCommand } from './commands-form.ts';
import { command, optionOf, runs, styled, type Tree } from './command-tree.ts';
import {
  calledByGit,
  gitDiffCommand,
  gitSetupCommand,
  gitTextCommand,
  mergeCommand,
} from './commands-git.ts';
import { changelogCommand, diffCommand } from './commands-compare.ts';
import {
  adoptCommand,
  checkCommand,
  explainCommand,
  reportCommand,
  signCommand,
} from './commands-keep.ts';
import { compareCommand, contributeCommand, worksheetCommand } from './commands-before.ts';

const startCommand = (tree: Tree): Command => {
  const { words } = tree;
  const made = command(tree, {
    name: 'start',
    argument: '[folder]',
    about: 'folder',
    lines: ['samspill start ung-i-nordfjord', 'samspill start ung-i-nordfjord --from svar.yaml'],
  })
    .addOption(optionOf(words, '--pack <name>', 'pack'))
    .addOption(optionOf(words, '--level <level>', 'level').choices(['core', 'deeper']))
    .addOption(optionOf(words, '--theme <id>', 'theme'))
    .addOption(optionOf(words, '--minutes <n>', 'minutes'))
    .addOption(optionOf(words, '--from <file>', 'from'))
    .addOption(optionOf(words, '--complete', 'complete'))
    .addOption(optionOf(words, '--plain', 'plain'))
    .addOption(optionOf(words, '--present', 'present'));
  return runs(tree, made, async () => (await import('./start.ts')).start);
};

const renderCommand = (tree: Tree): Command => {
  const { words } = tree;
  const made = command(tree, {
    name: 'render',
    argument: '[charter]',
    lines: ['samspill render', 'samspill render ung-i-nordfjord --out -'],
  })
    .addOption(optionOf(words, '--out <file>', 'out'))
    .addOption(optionOf(words, '--persons', 'persons'))
    .addOption(optionOf(words, '--internal', 'internal'));
  return runs(tree, made, async () => (await import('./render.ts')).render);
};

const statusCommand = (tree: Tree): Command => {
  const made = command(tree, {
    name: 'status',
    argument: '[charter]',
    lines: ['samspill status', 'samspill status ung-i-nordfjord --format json'],
  }).addOption(optionOf(tree.words, '--format <format>', 'format').choices(['text', 'json']));
  return runs(tree, made, async () => (await import('./status.ts')).status);
};

const packCommand = (tree: Tree): Command => {
  const { words } = tree;
  const made = command(tree, {
    name: 'pack',
    lines: ['samspill pack show core', 'samspill pack lint ./egne-sporsmal'],
  });
  const load = async () => import('./pack.ts');
  const sub = (name: CommandName, argument: string, lines: string[]): Command =>
    command(tree, { name, argument, about: 'pack', lines });
  return made
    .addCommand(
      runs(
        tree,
        command(tree, { name: 'pack list', lines: ['samspill pack list'] }),
        async () => (await load()).packList,
      ),
    )
    .addCommand(
      runs(
        tree,
        sub('pack show', '[pack-or-question]', [
          'samspill pack show core',
          'samspill pack show Q-RSK-01',
        ]),
        async () => (await load()).packShow,
      ),
    )
    .addCommand(
      runs(
        tree,
        sub('pack lint', '[pack]', [
          'samspill pack lint',
          'samspill pack lint ./egne-sporsmal --stamp',
        ]).addOption(optionOf(words, '--stamp', 'stamp')),
        async () => (await load()).packLint,
      ),
    )
    .addCommand(
      runs(
        tree,
        sub('pack stats', '[pack]', ['samspill pack stats', 'samspill pack stats ./egne-sporsmal']),
        async () => (await load()).packStatistics,
      ),
    );
};

const schemaCommand = (tree: Tree): Command => {
  const made = command(tree, {
    name: 'schema',
    argument: '<kind>',
    about: 'schema',
    lines: [
      'samspill schema charter > charter.schema.json',
      'samspill schema charter --write ung-i-nordfjord',
    ],
  }).addOption(optionOf(tree.words, '--write [charter]', 'write'));
  return runs(tree, made, async () => {
    const { schema } = await import('./schema.ts');
    return (call, given, options: GlobalOptions & { write?: string | boolean }) =>
      schema(call, given ?? '', options);
  });
};

const optionsOf = (made: Command): string[] => [
  ...made.options.map((option) => option.long ?? ''),
  ...made.commands.flatMap(optionsOf),
];

type Grouped = readonly [group: keyof CommandWords['groups'], (tree: Tree) => Command];

/** In the order they are shown. */
const commands: Readonly<Record<string, Grouped>> = {
  start: ['room', startCommand],
  form: ['room', formCommand],
  agenda: ['room', agendaCommand],
  review: ['room', reviewCommand],
  minutes: ['room', minutesCommand],
  worksheet: ['before', worksheetCommand],
  contribute: ['before', contributeCommand],
  compare: ['before', compareCommand],
  render: ['document', renderCommand],
  status: ['document', statusCommand],
  check: ['keep', checkCommand],
  explain: ['keep', explainCommand],
  diff: ['keep', diffCommand],
  changelog: ['keep', changelogCommand],
  adopt: ['keep', adoptCommand],
  sign: ['keep', signCommand],
  report: ['keep', reportCommand],
  merge: ['keep', mergeCommand],
  'git-setup': ['keep', gitSetupCommand],
  'git-diff': ['keep', gitDiffCommand],
  'git-text': ['keep', gitTextCommand],
  pack: ['yours', packCommand],
  schema: ['yours', schemaCommand],
};

/** With all commands, or with the one that is called: making the others takes time, and nothing asks for them. */
const programOf = (tree: Tree, only?: string): Command => {
  const program = styled(tree, new Command('samspill'))
    .description(tree.words.about)
    .version(version, '-V, --version', tree.words.options.version)
    .enablePositionalOptions()
    .addHelpText('after', `\n${tree.words.exits}`);
  for (const [name, [group, made]] of Object.entries(commands))
    if (only === undefined || name === only)
      program
        .commandsGroup(tree.words.groups[group])
        .addCommand(made(tree), { hidden: calledByGit.includes(name) });
  return program;
};

export const programFor = (
  host: Host,
  words: Words,
): { run(argv: string[]): Promise<ExitCode> } => {
  let code: ExitCode = exitCode.done;
  const tree: Tree = { host, words: words.commands, done: (next) => void (code = next) };
  return {
    run: async (argv) => {
      const [first] = argv;
      if (first === undefined) {
        programOf(tree).outputHelp();
        return exitCode.done;
      }
      const program = programOf(tree, Object.hasOwn(commands, first) ? first : undefined);
      try {
        await program.parseAsync(argv, { from: 'user' });
      } catch (error) {
        if (!(error instanceof CommanderError)) throw error;
        if (error.exitCode === 0) return exitCode.done;
        const whole = programOf(tree);
        const names = whole.commands.map((one) => one.name());
        // What this command takes; before a command is named, what any of them does.
        const asked = whole.commands.find((one) => one.name() === first) ?? whole;
        const options = [...optionsOf(asked), ...whole.options.map((one) => one.long ?? '')];
        throw translated(words.commands, error, { commands: names, options });
      }
      return code;
    },
  };
};
