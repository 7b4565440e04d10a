import { describe, expect, test } from 'vitest';
import { parseCharter } from '../../src/charter/parse.ts';
import { checkCharter, type Setup, type Subject } from '../../src/check/check.ts';
import type { Rule } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules.ts';
import { rule as review } from '../../src/check/rules/review-not-planned.ts';

const text = `format: 1
language: en
status: in-force
collaboration: { name: Home by supper, purpose: Home in time, form: network }
actors:
  - { id: lillevik, name: Lillevik }
  - { id: storevik, name: Storevik }
risks:
  - id: night-duty
    statement: Night duty falls on two people, and both of them are to retire before the summer
  - id: ice
    statement: Ice
review:
  next: 2026-06-15
`;

const subjectOf = (source: string, more: Partial<Subject> = {}): Subject => {
  const { charter, locate } = parseCharter(source);
  return { file: 'charter.yaml', charter, locate, reviews: [], beside: {}, outcomes: [], ...more };
};
const setup = (more: Partial<Setup> = {}): Setup => ({
  all: rules,
  preset: 'recommended',
  rules: {},
  today: '2026-11-22',
  options: {},
  text: (rule) => rule.text,
  sinceGiven: false,
  ...more,
});
const found = (source: string, more: Partial<Setup> = {}) =>
  checkCharter(subjectOf(source), setup(more));
const of = (rule: string, source = text, more: Partial<Setup> = {}) =>
  found(source, more).filter((finding) => finding.rule === rule);
const told = (say: Rule['find']): Rule => ({ ...review, id: 'told', kind: 'wrong', find: say });

describe('where a finding stands', () => {
  test('at the value, with its end; long values are cut', () => {
    expect(of('review-overdue')[0]).toMatchObject({ line: 14, column: 9, endColumn: 19 });
    const [owner] = of('risk-without-owner');
    expect(owner?.message).toBe(
      'the risk “Night duty falls on two people, and both of them are to ret…” has no owner',
    );
  });
  test('a missing key at the nearest that is there, without an end', () => {
    const all = [told(() => [{ path: ['risks', 1, 'owner'] }, { path: ['funding', 'models'] }])];
    const places = found(text, { all }).map(({ line, column, endColumn }) => [
      line,
      column,
      endColumn,
    ]);
    expect(places).toEqual([
      [1, 1, undefined],
      [11, 5, undefined],
    ]);
  });
});

test('sorted by place, then rule, then message, and each said once', () => {
  const say = (...names: string[]): Rule['find'] => {
    return () => names.map((name) => ({ path: ['review', 'next'], values: { name } }));
  };
  const named = (id: string, find: Rule['find']): Rule => ({
    ...told(find),
    id,
    text: { ...review.text, message: ({ name = '' }) => name },
  });
  const all = [
    named('later', say('b', 'a', 'b')),
    named('earlier', say('c')),
    named('higher', () => [{ path: ['status'], values: { name: 'z' } }]),
  ];
  expect(found(text, { all }).map(({ rule, message }) => `${rule} ${message}`)).toEqual([
    'higher z',
    'earlier c',
    'later a',
    'later b',
  ]);
});

describe('what comes from the date alone', () => {
  test('says so, and is never more than a warning beside a change', () => {
    expect(of('review-overdue')[0]).toMatchObject({ severity: 'error', because: 'time' });
    const [since] = of('review-overdue', text, { sinceGiven: true });
    expect(since).toMatchObject({ severity: 'warning', because: 'time' });
    const [owner] = of('risk-without-owner', text, { sinceGiven: true });
    expect(owner?.severity).toBe('error');
    expect(owner).not.toHaveProperty('because');
  });
  test('a rule with two grades is never graver than the config says', () => {
    const rules = { 'review-overdue': 'info' } as const;
    expect(of('review-overdue', text, { rules })[0]?.severity).toBe('info');
    const [soon] = of('review-overdue', text, { today: '2026-06-20' });
    expect(soon?.severity).toBe('warning');
  });
});

test('options of the config over the defaults', () => {
  const options = { 'review-overdue': { grace_days: 365 } };
  expect(of('review-overdue', text, { options })[0]?.severity).toBe('warning');
});

test('a draft: what is missing is information', () => {
  const draft = text.replace('in-force', 'draft');
  expect(new Set(found(draft).map(({ severity }) => severity))).toEqual(new Set(['info']));
});

describe('a fingerprint', () => {
  const prints = (source: string) => of('risk-without-owner', source).map((one) => one.fingerprint);
  const [night, ice] = prints(text);
  test('is the same wherever the line and the record stand', () => {
    const lines = text.split('\n');
    const moved = [...lines.slice(0, 8), ...lines.slice(10, 12), ...lines.slice(8, 10)];
    const source = ['# A comment.', '', ...moved, ...lines.slice(12)].join('\n');
    expect(prints(source)).toEqual([ice, night]);
  });
  test('is another for another record, and for other words', () => {
    expect(night).not.toBe(ice);
    expect(prints(text.replace('statement: Ice', 'statement: Black ice'))).toEqual([
      night,
      expect.not.stringMatching(`^${ice}$`),
    ]);
  });
});

describe('waivers', () => {
  const waivers = (about: string, more = '') =>
    `${text}waivers:\n  - { id: w, rule: risk-without-owner, about: ${about}, reason: Elected in January., by: lillevik, until: 2027-01${more} }\n`;
  test('set aside what they cover, and nothing else', () => {
    const findings = of('risk-without-owner', waivers('ice'));
    expect(findings.map(({ about, waived }) => [about, waived?.reason])).toEqual([
      ['night-duty', undefined],
      ['ice', 'Elected in January.'],
    ]);
    expect(of('waiver-unmatched', waivers('ice'))).toEqual([]);
  });
  test('one that covers nothing is found, in its place', () => {
    const [lost] = of('waiver-unmatched', waivers('lillevik'));
    expect(lost).toMatchObject({
      line: 16,
      column: 5,
      about: 'w',
      severity: 'warning',
      message: 'the waiver of risk-without-owner for “lillevik” covers nothing',
    });
  });
  test('of a rule that is off, nothing is known', () => {
    const off = { rules: { 'risk-without-owner': 'off' } } as const;
    expect(of('waiver-unmatched', waivers('lillevik'), off)).toEqual([]);
  });
  test('a broken one is an error also in a draft', () => {
    const source = waivers('ice').replace('in-force', 'draft').replace('2027-01', '2026-01');
    expect(of('waiver-broken', source)[0]?.severity).toBe('error');
  });
});

describe('a record kept within the group', () => {
  const secret = text
    .replace('statement: Ice', 'statement: ice\n    visibility: group')
    .replace(
      'review:',
      '    measures: [{ id: salt, what: Salt at night, owner: lillevik }]\nreview:',
    );
  test('is not told, and a message still says what is missing', () => {
    const [measure] = of('measure-without-owner', secret, { withheld: 'kept within the group' });
    expect(measure).toMatchObject({
      about: 'salt',
      withheld: true,
      message: 'the measure “kept within the group” has no date',
    });
    const told = of('risk-without-owner', secret, { withheld: 'kept within the group' });
    expect(told.map(({ message, withheld }) => [message.slice(0, 21), withheld])).toEqual([
      ['the risk “Night duty ', undefined],
      ['the risk “kept within', true],
    ]);
  });
  test('is told when it is asked for, and is the same finding', () => {
    const [shown] = of('measure-without-owner', secret);
    const [kept] = of('measure-without-owner', secret, { withheld: 'kept' });
    expect(shown?.message).toBe('the measure “Salt at night” has no date');
    expect(shown).not.toHaveProperty('withheld');
    expect(kept?.fingerprint).toBe(shown?.fingerprint);
  });
});

test('a question set aside is not asked about', () => {
  const groups = `${text}user_groups: [{ id: elders, name: Elders }]\n`;
  const aside = `${groups}states: { Q-USER-02: { state: not-relevant, reason: All are users. } }\n`;
  expect(of('user-group-without-need', groups)).toHaveLength(1);
  expect(of('user-group-without-need', aside)).toEqual([]);
});

test('in a combination, what belongs to a strand is judged by its form', () => {
  const combined = `${text.replace('form: network', 'form: combination')}strands:
  - { id: intake, title: Intake, form: project, goals: [faster] }
  - { id: talks, title: Talks, form: meeting-place, goals: [calmer] }
goals:
  - { id: faster, statement: Faster home }
  - { id: calmer, statement: Calmer home }
  - { id: safer, statement: Safer home }
`;
  expect(
    of('goal-without-deliverable', combined).map(({ about, severity }) => [about, severity]),
  ).toEqual([['faster', 'error']]);
});

test('the commit compared with is before it', () => {
  const { charter: then } = parseCharter(
    `${text}open_points: [{ id: pay, question: Who pays? }]\n`,
  );
  const subject = subjectOf(text, { before: { at: 'main', charter: then } });
  const gone = checkCharter(subject, setup()).filter(({ rule }) => rule.startsWith('open-point'));
  expect(gone.map(({ message }) => message)).toEqual([
    'the open point “Who pays?” was there at main and is gone without a decision',
  ]);
});
