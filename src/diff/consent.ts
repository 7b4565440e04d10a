// Changes between two charters → the same, each with the actors that must agree again, through whom, and why (semantics 22).
import { partyCalled } from '../charter/present.ts';
import type { AgreeAgain, Change, JudgedChange } from './change.ts';
import { askedBy } from './consent/asked.ts';
import { spokenBy, type SpokenIn } from './consent/spoken.ts';
import type { Sides } from './consent/subject.ts';
import { throughWhom } from './consent/through.ts';
import { isToldByActor, whatChanged } from './consent/what.ts';

/** `labels` are in the language of the words, not of the charter. */
export function agreeAgain(
  sides: Sides,
  changes: readonly Change[],
  language: SpokenIn,
): JudgedChange[] {
  const spoken = spokenBy(language);
  const nameOf = oncePer((actor) => partyCalled(sides.after, actor));
  return changes.map((change) => {
    const asked = askedBy(change, sides);
    const same = oncePer((actor) => whatChanged({ change, actor, sides }, spoken));
    const again = asked.actors.map((actor): AgreeAgain => {
      const { through, said } = throughWhom({ actor, change, sides, asked }, spoken);
      const what = same(isToldByActor(change) ? actor : '');
      const name = nameOf(actor);
      return {
        actor,
        through,
        because: spoken.words.because({ actor: name, what, through: said }),
      };
    });
    return { ...change, agree_again: again };
  });
}

/** A change that binds hundreds is asked of each of them, and said once. */
const oncePer = (make: (id: string) => string): ((id: string) => string) => {
  const made = new Map<string, string>();
  return (id) => {
    const known = made.get(id) ?? make(id);
    made.set(id, known);
    return known;
  };
};
