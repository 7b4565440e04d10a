// The positions on a question → how many of those who decide are in the room, and what makes it valid, in a line.
import { tallyOf, tallyText, type Tally } from '../charter/tally.ts';
import { presentActors } from './records.ts';
import { currentSession } from './session.ts';
import type { Interview } from './state.ts';

/** What the charter says is changed as the charter itself says; where it does not, as a change is decided. */
const ruleFor = ({ charter }: Interview) =>
  ['amendment', 'change']
    .map((subject) => charter.decision_rules?.find((rule) => rule.subject === subject))
    .find((rule) => rule !== undefined);

/** Where no arena decides, it is the members of the collaboration who do. */
const membersHere = (interview: Interview): Tally['present'] => {
  const here = currentSession(interview)?.participants;
  const members = presentActors(interview.charter).filter(
    ({ standing }) => standing === undefined || standing === 'party' || standing === 'member',
  );
  return here === undefined || members.length === 0
    ? undefined
    : { here: members.filter(({ id = '' }) => here.includes(id)).length, of: members.length };
};

export const tallyInRoom = (interview: Interview, question: string): string[] => {
  const { charter, setting } = interview;
  const session = currentSession(interview);
  const rule = ruleFor(interview);
  const positions = charter.states?.[question]?.positions;
  const tally = tallyOf(
    charter,
    {
      date: setting.today,
      ...(session?.arena === undefined ? {} : { arena: session.arena }),
      ...(rule?.id === undefined ? {} : { rule: rule.id }),
      ...(positions === undefined ? {} : { positions }),
    },
    membersHere(interview),
  );
  const said = tallyText(tally, setting.words.room.tally, setting.labels);
  return said === '' ? [] : [said];
};
