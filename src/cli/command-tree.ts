// What every command is made of: its help, its options, and the function it runs, loaded only when it is called.
import { Command, Option } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import type { CommandName, CommandWords, OptionName } from '../words/command-words.ts';
import { callOf, type Call, type GlobalOptions } from './call.ts';

export interface Tree {
  host: Host;
  words: CommandWords;
  done(code: ExitCode): void;
}

/** An option that may be given several times. */
export const gather = (typed: string, before: string[] = []): string[] => [...before, typed];

export const optionOf = (words: CommandWords, flags: string, name: OptionName): Option =>
  new Option(flags, words.options[name]);

const examples = (words: CommandWords, lines: string[]): string =>
  ['', words.titles.examples, ...lines.map((line) => `  ${line}`)].join('\n');

export const styled = (tree: Tree, command: Command): Command => {
  const { titles } = tree.words;
  const named: Record<string, string> = {
    'Usage:': titles.usage,
    'Arguments:': titles.arguments,
    'Options:': titles.options,
    'Commands:': titles.commands,
  };
  return command
    .configureHelp({
      styleTitle: (title) => named[title] ?? title,
      styleOptionText: (text) => (text === '[options]' ? titles.anyOptions : text),
      // Each description says what may be given, in its language.
      optionDescription: (option) => option.description,
      showGlobalOptions: false,
    })
    .configureOutput({
      writeOut: (text) => tree.host.out.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => tree.host.out.columns,
      getOutHasColors: () => false,
    })
    .helpOption('-h, --help', tree.words.options.help)
    .helpCommand(false)
    .exitOverride();
};

type ArgumentName = keyof CommandWords['arguments'];
export interface Described {
  name: CommandName;
  /** As shown: `[folder]`. */
  argument?: string;
  about?: ArgumentName;
  lines: string[];
}

export const command = (tree: Tree, of: Described): Command => {
  const last = of.name.split(' ').at(-1) ?? of.name;
  const made = styled(tree, new Command(last))
    .description(tree.words.commands[of.name])
    .allowExcessArguments(false)
    .addOption(optionOf(tree.words, '--language <code>', 'language'))
    .addOption(optionOf(tree.words, '--today <date>', 'today'));
  if (of.argument !== undefined)
    made.argument(of.argument, tree.words.arguments[of.about ?? 'charter']);
  return made.addHelpText('after', examples(tree.words, of.lines));
};

type Action<G, O> = (call: Call, given: G, options: O) => Promise<ExitCode>;

const acts = <G, O extends object>(
  tree: Tree,
  { made, given }: { made: Command; given(received: unknown): G },
  load: () => Promise<Action<G, O>>,
): Command =>
  made.action(async (...received: unknown[]) => {
    const options = made.optsWithGlobals<O & GlobalOptions>();
    const call = await callOf(tree.host, options);
    const act = await load();
    tree.done(await act(call, given(received[0]), options));
  });

/** Every command's own function is given the call, its one argument and its options. */
export const runs = <O extends object>(
  tree: Tree,
  made: Command,
  load: () => Promise<Action<string | undefined, O>>,
): Command => {
  const given = (received: unknown) => (typeof received === 'string' ? received : undefined);
  return acts(tree, { made, given }, load);
};

/** The same for a command that takes several: `[path...]`. */
export const runsMany = <O extends object>(
  tree: Tree,
  made: Command,
  load: () => Promise<Action<string[], O>>,
): Command => {
  const given = (received: unknown) => (Array.isArray(received) ? received.map(String) : []);
  return acts(tree, { made, given }, load);
};
