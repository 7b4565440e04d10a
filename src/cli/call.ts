// What every command is called with: the outside world, the words, the day.
import { UserError } from '../errors.ts';
import type { Host } from '../host.ts';
import { languageOf, loadWords, nearestSpoken } from '../words/load.ts';
import type { Words } from '../words/words.ts';

export interface GlobalOptions {
  language?: string;
  today?: string;
}

export interface Call {
  host: Host;
  words: Words;
  /** Asked for by `--language`, or the surroundings'. */
  language: string;
  /** Whether `--language` was given. */
  isLanguageGiven: boolean;
  today: string;
}

const isDay = (typed: string): boolean => {
  const day = new Date(`${typed}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(typed) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(typed)
  );
};

export const callOf = async (host: Host, options: GlobalOptions): Promise<Call> => {
  const language = options.language ?? languageOf(host.env);
  const words = await loadWords(language);
  const used = nearestSpoken(language);
  if (options.language !== undefined && used !== language)
    host.err.write(`${words.commands.fallback(language, used)}\n`);
  if (options.today !== undefined && !isDay(options.today))
    throw new UserError(words.commands.badDate(options.today));
  return {
    host,
    words,
    language: used,
    isLanguageGiven: options.language !== undefined,
    today: options.today ?? host.today(),
  };
};

/** In the charter's own language, unless another was asked for. */
export const inLanguageOf = async (call: Call, language: string | undefined): Promise<Call> =>
  call.isLanguageGiven || language === undefined
    ? call
    : { ...call, language, words: await loadWords(language) };

/** What a person asked to be spoken to in, else the charter's: of the questions and labels on the screen. */
export const screenLanguage = ({ isLanguageGiven, words }: Call, own: string): string =>
  isLanguageGiven ? words.language : own;
