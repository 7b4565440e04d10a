// A call → the terminal it talks in: drawn or in lines, in the language of the moment.
import type { Host } from '../host.ts';
import type { Ask } from '../interview/ask.ts';
import type { Persons } from '../render/telling.ts';
import type { Words } from '../words/words.ts';
import type { Call } from './call.ts';
import { noShield, shieldWith } from './shield.ts';

export interface Talk {
  plain: boolean;
  ask: Ask;
  say(this: void, line: string): void;
  /** As it may stand on a wall, when it does. */
  hide<Value>(this: void, value: Value): Value;
  /** These persons are named on no wall. */
  know(this: void, persons: Persons): void;
  /** Empties the screen and what has scrolled off it, where it can. */
  clear(this: void): void;
  canClear: boolean;
  /** On a wall. */
  isPresented: boolean;
  /** From now on in these words. */
  speak(this: void, words: Words): Promise<void>;
  close(this: void): void;
}

interface Manner {
  plain?: boolean;
  present?: boolean;
}

export const openTalk = async (call: Call, manner: Manner): Promise<Talk> => {
  const { host, today } = call;
  const plain = isPlain(host, manner);
  let spoken = call.words;
  const shield =
    manner.present === true
      ? shieldWith((number) => spoken.interview.room.hidden(number))
      : noShield;
  const openIn = (words: Words) =>
    host.terminal({
      plain,
      hide: (text) => shield.hide(text),
      present: manner.present === true,
      language: words.language,
      today,
      words,
    });
  let terminal = await openIn(spoken);
  return {
    plain,
    ask: async (prompt, again) =>
      shield.restore(await terminal.ask(shield.hide(prompt), shield.hide(again))),
    say: (line) => terminal.say(shield.hide(line)),
    hide: (value) => shield.hide(value),
    know: (persons) => shield.know(persons),
    clear: () => terminal.clear(),
    canClear: terminal.canClear,
    isPresented: manner.present === true,
    async speak(words) {
      if (words.language === spoken.language) return;
      terminal.close();
      spoken = words;
      terminal = await openIn(words);
    },
    close: () => terminal.close(),
  };
};

const isPlain = ({ env }: Host, { plain }: Manner): boolean =>
  plain === true || (env['ACCESSIBLE'] ?? '') !== '' || env['TERM'] === 'dumb';
