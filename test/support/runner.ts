// A line written by a program → what a terminal, or the runner of a forge that reads along, would do because of it.

export interface RunnerCommand {
  name: string;
  properties: Record<string, string>;
  text: string;
}

const decodedText = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const decodedProperty = (text: string): string =>
  decodedText(text.replaceAll('%3A', ':').replaceAll('%2C', ','));

/** As GitHub's runner does: white space before it does not matter. */
export const commandIn = (line: string): RunnerCommand | undefined => {
  const [, name, given = '', text = ''] =
    /^::([^\s:]+)(?: (.*?))?::(.*)$/su.exec(line.trimStart()) ?? [];
  if (name === undefined) return undefined;
  const pairs = given.split(',').flatMap((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? [] : [[pair.slice(0, at).trim(), decodedProperty(pair.slice(at + 1))] as const];
  });
  return { name, properties: Object.fromEntries(pairs), text: decodedText(text) };
};

/** Azure, the older form of GitHub's, and TeamCity: anywhere in a line. */
const elsewhere = /##\w*\[/u;
/** Moves a cursor, turns the direction of writing, or is half a character. A line break is none. */
const moves = /(?!\n)[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

export const unseenIn = (text: string): string | undefined => moves.exec(text)?.[0];

/** Lines that somebody would act upon, but those that are commands with such names. */
export const actedOn = (output: string, ours: readonly string[] = []): string[] =>
  output.split(/\r\n|[\n\r]/).filter((line) => {
    const command = commandIn(line);
    const isOurs = command !== undefined && ours.includes(command.name);
    return (
      (!isOurs && line.trimStart().startsWith('::')) || elsewhere.test(line) || moves.test(line)
    );
  });
