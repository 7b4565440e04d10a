// Changes between two charters → the same, each with the actors that must agree again, through whom, and why (semantics 22).
import { partyCalled } from '../charter/present.ts';
import type { AgreeAgain, Change, JudgedChange } from './change.ts';
import { askedBy } from './consent/asked.ts';
import { spokenBy, type SpokenIn } from './consent/spoken.ts';
import type { Sides } from './consent/subject.ts';
import { throughWhom } from './consent/through.ts';
import { whatChanged } from './consent/what.ts';

/** `labels` are in the language of the words, not of the charter. */
export function agreeAgain(
  sides: Sides,
  changes: readonly Change[],
  language: SpokenIn,
): JudgedChange[] {
  const spoken = spokenBy(language);
  return changes.map((change) => {
    const asked = askedBy(change, sides);
    const again = asked.actors.map((actor): AgreeAgain => {
      const { through, said } = throughWhom({ actor, change, sides, asked }, spoken);
      const what = whatChanged({ change, actor, sides }, spoken);
      const name = partyCalled(sides.after, actor);
      return {
        actor,
        through,
        because: spoken.words.because({ actor: name, what, through: said }),
      };
    });
    return { ...change, agree_again: again };
  });
}
