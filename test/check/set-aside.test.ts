// Questions set aside, and strands of a combination, in what check says of a whole charter.
import { describe, expect, test } from 'vitest';
import { parseCharter } from '../../src/charter/parse.ts';
import { checkCharter } from '../../src/check/check.ts';
import { rules } from '../../src/check/rules.ts';

const found = (body: string, today = '2026-11-22') => {
  const text = `format: 1\nlanguage: en\nstatus: in-force\n${body}`;
  const { charter, locate, problems } = parseCharter(text);
  expect(problems).toEqual([]);
  return checkCharter(
    { file: 'charter.yaml', charter, locate, reviews: [], beside: {}, outcomes: [] },
    {
      all: rules,
      preset: 'recommended',
      rules: {},
      today,
      options: {},
      text: (rule) => rule.text,
      sinceGiven: false,
    },
  );
};
const says = (rule: string, body: string, today?: string): string[] =>
  found(body, today)
    .filter((one) => one.rule === rule)
    .map(({ severity, message }) => `${severity} ${message}`);

const project = 'collaboration: { name: Night duty, purpose: A doctor in time, form: project }\n';
const silent = 'error no steps are written down for when you disagree';

describe('a question set aside', () => {
  const state = (text: string) => `${project}states:\n  Q-DEC-04: ${text}\n`;
  const escalation = (text: string, today?: string) =>
    says('escalation-missing', state(text), today);

  test('not at all', () => {
    expect(says('escalation-missing', project)).toEqual([silent]);
    expect(
      says('escalation-missing', `${project}states:\n  Q-DEC-01: { state: disputed }\n`),
    ).toEqual([silent]);
  });
  test('not relevant, with a reason', () => {
    expect(escalation('{ state: not-relevant, reason: The law says who decides. }')).toEqual([]);
    expect(escalation('{ state: not-relevant }')).toEqual([silent]);
  });
  test('parked with an owner, until its day is over', () => {
    const owned =
      '{ state: parked, owner: lom, due: 2026-11-22 }\nactors:\n  - { id: lom, name: Lom }';
    expect(escalation(owned)).toEqual([]);
    expect(escalation(owned, '2026-11-23')).toEqual([silent]);
    expect(escalation('{ state: parked, due: 2026-12-01 }')).toEqual([silent]);
    expect(
      escalation('{ state: parked, owner: lom }\nactors:\n  - { id: lom, name: Lom }'),
    ).toEqual([silent]);
  });
  test('what another state asks for is no answer to this one', () => {
    const actors = 'actors:\n  - { id: lom, name: Lom }';
    expect(escalation('{ state: parked, reason: No time. }')).toEqual([silent]);
    expect(escalation(`{ state: not-relevant, owner: lom, due: 2026-12-01 }\n${actors}`)).toEqual([
      silent,
    ]);
  });
  test('disputed: everybody knows it is open', () => {
    expect(escalation('{ state: disputed, reason: Two ways are wanted. }')).toEqual([]);
  });
  test('to be looked at again is no answer', () => {
    expect(escalation('{ check_again: { because: a new member, since: 2026-10-01 } }')).toEqual([
      silent,
    ]);
  });
});

describe('a combination', () => {
  const work = (
    form: string,
  ) => `collaboration: { name: Fjord, purpose: Help in time, form: ${form} }
strands:
  - { id: intake, title: Intake, form: project, goals: [faster] }
  - { id: learning, title: Learning, form: network, goals: [wiser] }
goals:
  - { id: faster, statement: Faster }
  - { id: wiser, statement: Wiser }
deliverables:
  - { id: form, title: One form, goals: [faster], owner: lom }
  - { id: talk, title: A talk, goals: [wiser], owner: lom }
actors:
  - { id: lom, name: Lom }
`;
  test('is judged strand by strand', () => {
    expect(says('goal-without-indicator', work('combination'))).toEqual([
      'error it is not said what would show that you come closer to the goal “Faster”',
      'warning it is not said what would show that you come closer to the goal “Wiser”',
    ]);
    expect(says('deliverable-steering-not-stated', work('combination'))).toEqual([
      'error it is not said who steers the deliverable “One form”',
      'warning it is not said who steers the deliverable “A talk”',
    ]);
  });
  test('and a rule that is off for the whole may be on in a strand', () => {
    const bare = work('combination').replace(/goals: \[(faster|wiser)\], owner/g, 'owner');
    expect(says('goal-without-deliverable', bare)).toEqual([
      'error no deliverable points at the goal “Faster”',
    ]);
    expect(says('goal-without-activity', bare)).toEqual([
      'warning no activity or deliverable points at the goal “Wiser”',
    ]);
  });
  test('only a combination is', () => {
    expect(says('goal-without-indicator', work('network'))).toEqual([
      'warning it is not said what would show that you come closer to the goal “Faster”',
      'warning it is not said what would show that you come closer to the goal “Wiser”',
    ]);
  });
});
