// A change → what it is about, in the words of decision rules and mandates; and the rule of the charter that says who decides on it.
import type { Charter, RecordOf } from '../../charter/schema.ts';
import { byId } from '../../charter/present.ts';
import type { Change } from '../change.ts';

export type Rule = RecordOf<'decision_rules'>;
export type Subject = NonNullable<Rule['subject']>;

const subjects: Readonly<Record<string, Subject>> = {
  goals: 'goals',
  benefits: 'goals',
  funding: 'money',
  deliverables: 'priority',
  activities: 'priority',
  strands: 'priority',
  actors: 'membership',
  membership: 'membership',
};

/** None where only the subjects of the charter itself fit. */
export function subjectOf(change: Change, { before, after }: Sides): Subject | undefined {
  const [list = ''] = change.list.split('.');
  if (list === 'membership' && change.field.startsWith('removal')) return 'removal';
  if (list === 'actors') return change.impact === 'party' ? 'membership' : undefined;
  if (list === 'resources') {
    const resource = byId(after.resources, change.record) ?? byId(before.resources, change.record);
    return resource?.kind === 'money' ? 'money' : undefined;
  }
  return Object.hasOwn(subjects, list) ? subjects[list] : undefined;
}

export interface Sides {
  before: Charter;
  after: Charter;
}

/** Subjects that are about any change of what is agreed. */
export const ofAnyChange: readonly Subject[] = ['amendment', 'change'];

/** The rule that was in force before: a change of the rule is decided by it too. Only one that names who decides. */
export function ruleFor(subject: Subject | undefined, charter: Charter): Rule | undefined {
  const rules = (charter.decision_rules ?? []).filter(({ decider = [] }) => decider.length > 0);
  return ['amendment', subject, 'change']
    .filter((one) => one !== undefined)
    .flatMap((one) => rules.filter((rule) => rule.subject === one))
    .at(0);
}

/** Who decides and who approves. */
export const decidersOf = ({ decider = [], approved_by }: Rule): string[] =>
  approved_by === undefined ? decider : [...decider, approved_by];
