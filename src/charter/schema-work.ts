// The work itself: strands, users, needs, goals, benefits, deliverables, activities, risks, resources, funding.
import {
  allTouch,
  choice,
  date,
  list,
  long,
  needed,
  number,
  record,
  reference,
  referenceOrText,
  referenceOrWord,
  measure,
  text,
  touches,
  yesNo,
} from '../yaml/shape.ts';
import { entry, forms, keyed, owner, party, section } from './building-blocks.ts';

const progress = () => touches('progress', choice(['planned', 'under-way', 'done', 'dropped']));
/** A date of work still ahead is a promise; of work that is over, it is history. */
const due = () =>
  touches('commitment', date(), {
    field: 'status',
    says: ['done', 'dropped'],
    impact: 'progress',
  });

const goal = entry({
  statement: needed(text()),
  level: choice(['society', 'effect', 'part']),
  parent: reference('goals'),
  needs: list(reference('needs')),
  indicators: list(
    entry({
      what: needed(text()),
      baseline: text(),
      target: text(),
      source: text(),
      owner: owner(),
    }),
  ),
  decided_in: reference('arenas'),
  decided_on: date(),
  tensions: long(),
});

const deliverable = entry({
  title: needed(text()),
  goals: list(reference('goals')),
  steered_by: touches('responsibility', referenceOrWord(['joint'], 'actors')),
  owner: owner(),
  with: list(party()),
  due: due(),
  status: progress(),
  accepted_when: long(),
  milestones: list(entry({ what: needed(text()), due: due(), status: progress() })),
  operation: record({ cost: text(), carried_by: touches('responsibility', reference('actors')) }),
});

const risk = entry({
  statement: needed(text()),
  kind: choice(['general', 'joint', 'hidden-power', 'sharing', 'key-person']),
  likelihood: number({ min: 1, max: 5, whole: true }),
  impact: number({ min: 1, max: 5, whole: true }),
  owner: owner(),
  status: touches('progress', choice(['open', 'accepted', 'closed']), {
    field: 'status',
    says: ['accepted'],
    impact: 'risk',
  }),
  accepted_because: long(),
  measures: list(entry({ what: needed(text()), owner: owner(), due: date(), status: progress() })),
});

const funding = section({
  models: list(
    entry({
      title: needed(text()),
      key: choice(['benefit', 'size', 'use', 'judgement', 'own-share', 'other']),
      rule: long(),
      shares: list(
        keyed('actor', { actor: reference('actors'), percent: number({ min: 0, max: 100 }) }),
      ),
      state: text(),
    }),
  ),
  coordination_paid_by: reference('actors'),
  joint_money: record({ exists: yesNo(), decided_by: party(), accounted_by: party() }),
});

export const work = allTouch('commitment', {
  strands: list(
    entry({
      title: needed(text()),
      phase: choice(['starting', 'shaping', 'delivering', 'running']),
      form: choice(forms),
      goals: list(reference('goals')),
      starts: date(),
      ends: date(),
    }),
  ),
  user_groups: list(entry({ name: needed(text()), involvement: long(), exclusion: long() })),
  needs: list(
    entry({
      statement: needed(text()),
      user_group: reference('user_groups'),
      today: long(),
      evidence: touches('progress', choice(['documented', 'observed', 'assumed'])),
    }),
  ),
  goals: list(goal),
  benefits: list(
    entry({
      what: needed(text()),
      goal: reference('goals'),
      who: referenceOrText('user_groups', 'actors'),
      taken_out_by: touches('responsibility', reference('actors')),
    }),
  ),
  deliverables: list(deliverable),
  activities: list(
    entry({
      title: needed(text()),
      explores: reference('goals', 'needs'),
      actors: list(reference('actors')),
      outgrown: touches('progress', long()),
    }),
  ),
  risks: touches('risk', list(risk)),
  resources: list(
    entry({
      kind: needed(choice(['time', 'staff', 'competence', 'money', 'data', 'place', 'tools'])),
      actor: reference('actors'),
      amount: measure(),
      until: date(),
      displaces: long(),
    }),
  ),
  funding: funding,
});
