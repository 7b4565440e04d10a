// What commander says of a wrong call → the same in the reader's language, with what may have been meant.
import type { CommanderError } from 'commander';
import { UserError } from '../errors.ts';
import type { CommandWords } from '../words/command-words.ts';
import { nearest } from '../yaml/nearest.ts';

/** A call that is not understood, in the reader's language. */
export class CallError extends UserError {}

const quotedIn = (message: string): string => /'([^']*)'/.exec(message)?.[1] ?? '';

export const translated = (
  words: CommandWords,
  error: CommanderError,
  known: { commands: string[]; options: string[] },
): CallError => {
  const typed = quotedIn(error.message);
  switch (error.code) {
    case 'commander.unknownCommand':
      return new CallError(
        words.unknownCommand(typed, nearest(typed, known.commands)),
        words.seeHelp('samspill'),
      );
    case 'commander.unknownOption':
      return new CallError(
        words.unknownOption(typed, nearest(typed, known.options)),
        words.seeHelp('samspill'),
      );
    case 'commander.optionMissingArgument':
      return new CallError(
        words.missingValue(typed.split(' ')[0] ?? typed),
        words.seeHelp('samspill'),
      );
    case 'commander.missingArgument':
      return new CallError(words.missingArgument(`<${typed}>`), words.seeHelp('samspill'));
    case 'commander.invalidArgument': {
      const [, option = '', value = '', allowed = ''] =
        /option '([^']*)' argument '([^']*)' is invalid\. Allowed choices are ([^.]*)/.exec(
          error.message,
        ) ?? [];
      return new CallError(
        words.badChoice(option.split(' ')[0] ?? option, value, allowed.split(', ')),
        words.seeHelp('samspill'),
      );
    }
    case 'commander.excessArguments':
      return new CallError(words.tooManyArguments(typed), words.seeHelp('samspill'));
    default:
      return new CallError(error.message.replace(/^error: /, ''), words.seeHelp('samspill'));
  }
};
