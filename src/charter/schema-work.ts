// The work itself: strands, users, needs, goals, benefits, deliverables, activities, risks, resources, funding.
import {
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
  yesNo,
} from '../yaml/shape.ts';
import { entry, forms, keyed, party, section } from './building-blocks.ts';

const progress = () => choice(['planned', 'under-way', 'done', 'dropped']);

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
      owner: party(),
    }),
  ),
  decided_in: reference('arenas'),
  decided_on: date(),
  tensions: long(),
});

const deliverable = entry({
  title: needed(text()),
  goals: list(reference('goals')),
  steered_by: referenceOrWord(['joint'], 'actors'),
  owner: party(),
  with: list(party()),
  due: date(),
  status: progress(),
  accepted_when: long(),
  milestones: list(entry({ what: needed(text()), due: date(), status: progress() })),
  operation: record({ cost: text(), carried_by: reference('actors') }),
});

const risk = entry({
  statement: needed(text()),
  kind: choice(['general', 'joint', 'hidden-power', 'sharing', 'key-person']),
  likelihood: number({ min: 1, max: 5, whole: true }),
  impact: number({ min: 1, max: 5, whole: true }),
  owner: party(),
  status: choice(['open', 'accepted', 'closed']),
  accepted_because: long(),
  measures: list(entry({ what: needed(text()), owner: party(), due: date(), status: progress() })),
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

export const work = {
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
      evidence: choice(['documented', 'observed', 'assumed']),
    }),
  ),
  goals: list(goal),
  benefits: list(
    entry({
      what: needed(text()),
      goal: reference('goals'),
      who: referenceOrText('user_groups', 'actors'),
      taken_out_by: reference('actors'),
    }),
  ),
  deliverables: list(deliverable),
  activities: list(
    entry({
      title: needed(text()),
      explores: reference('goals', 'needs'),
      actors: list(reference('actors')),
      outgrown: long(),
    }),
  ),
  risks: list(risk),
  resources: list(
    entry({
      kind: needed(choice(['time', 'staff', 'competence', 'money', 'data', 'place', 'tools'])),
      actor: reference('actors'),
      amount: measure(),
      until: date(),
      displaces: long(),
    }),
  ),
  funding,
} as const;
