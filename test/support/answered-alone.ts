// Organisations and what each answers alone → contributions, and a sitting that knows of them.
import type { Charter } from '../../src/charter/schema.ts';
import type { Contribution } from '../../src/contribute/contribution.ts';
import { aloneInRoom } from '../../src/contribute/turns/in-room.ts';
import type { Setting } from '../../src/interview/setting.ts';
import { en } from '../../src/words/en.ts';
import { settingOf } from './sitting.ts';

export const five = ['lillevik', 'storas', 'fjordsykehuset', 'naboby', 'frivilligsentralen'];

/** `Trygt hjem`, with as many organisations as are wanted. */
export const charterOf = (count: number): Charter => ({
  format: 1,
  pack: 'core@1.0.0',
  language: 'en',
  status: 'draft',
  collaboration: {
    name: 'Safely home',
    purpose: 'Nobody comes home to an empty house.',
    form: 'network',
  },
  actors: five.slice(0, count).map((id) => ({
    id,
    name: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`,
    kind: 'municipality',
  })),
});

/** What is asked alone of a network, at level core. */
export const statements = ['Q-USER-06', 'Q-ROL-05', 'Q-TRU-02', 'Q-RES-05'];

/** The same answer to every statement. */
export const saying = (actor: string, answer: string, ids = statements): Contribution => ({
  ...{ contribution: 1, collaboration: 'Safely home', actor, pack: 'core@1.0.0' },
  perceptions: Object.fromEntries(ids.map((id) => [id, { answer: answer as '1' }])),
});

export const settingWith = (
  charter: Charter,
  contributions: readonly Contribution[],
  change: { done?: string[]; without?: string[]; canClear?: boolean } = {},
): Setting => {
  const setting = settingOf();
  return {
    ...setting,
    alone: aloneInRoom({
      ...{ setting, charter, round: 1, words: en, canClear: true },
      compared: { contributions, earlier: [] },
      ...change,
    }),
  };
};
