import { describe, expect, test } from 'vitest';
import type { Charter } from '../../src/charter/schema.ts';
import type { Finding } from '../../src/check/finding.ts';
import { unmatched, withWaivers, type Waiver } from '../../src/check/waivers.ts';

const finding = (rule: string, about?: string): Finding => ({
  rule,
  severity: 'warning',
  file: 'charter.yaml',
  path: [],
  ...(about === undefined ? {} : { about }),
  line: 1,
  column: 1,
  message: '',
  fix: '',
  trace: [],
  fingerprint: '',
});
const today = '2026-11-22';
const night = finding('risk-without-owner', 'night-duty');
const money = finding('open-point-without-owner', 'Q-RES-02');

const waiver = (more: Partial<Waiver>): Charter => ({
  waivers: [
    {
      rule: 'risk-without-owner',
      about: 'night-duty',
      reason: 'The owner is elected in January.',
      by: 'hospital',
      until: '2027-01',
      ...more,
    },
  ],
});
const waived = (of: Finding, charter: Charter): Finding['waived'] =>
  withWaivers([of], charter, today)[0]?.waived;
const idle = (of: Finding[], charter: Charter, asleep: string[] = []): number[] =>
  unmatched(of, charter, { today, asleep });

describe('what a waiver covers', () => {
  test('the rule and the record it names, with its reason', () => {
    expect(waived(night, waiver({}))).toEqual({
      reason: 'The owner is elected in January.',
      by: 'hospital',
      until: '2027-01',
    });
    expect(waived(night, waiver({ about: 'ice' }))).toBeUndefined();
    expect(waived(night, waiver({ rule: 'risk-without-measure' }))).toBeUndefined();
  });
  test('a question', () => {
    const charter = waiver({ rule: 'open-point-without-owner', about: 'Q-RES-02' });
    expect(waived(money, charter)).toBeDefined();
    expect(waived(money, waiver({ rule: 'open-point-without-owner' }))).toBeUndefined();
  });
  test('everything of the rule when it names no record', () => {
    const { about: _, ...whole } = waiver({}).waivers?.[0] ?? {};
    expect(waived(night, { waivers: [whole] })).toBeDefined();
    expect(waived(finding('risk-without-owner'), { waivers: [whole] })).toBeDefined();
  });
  test('one that says too little still covers, and shows what it says', () => {
    const bare = { rule: 'risk-without-owner', reason: 'Elected in January.' };
    expect(waived(night, { waivers: [bare] })).toStrictEqual({ reason: 'Elected in January.' });
  });
  test('never what is said of waivers', () => {
    const broken = finding('waiver-broken', 'w');
    expect(waived(broken, waiver({ rule: 'waiver-broken', about: 'w' }))).toBeUndefined();
    const lost = finding('waiver-unmatched', 'w');
    expect(waived(lost, waiver({ rule: 'waiver-unmatched', about: 'w' }))).toBeUndefined();
  });
});

describe('a waiver that does not hold covers nothing', () => {
  test('past its last day', () => {
    expect(waived(night, waiver({ until: '2026-10' }))).toBeUndefined();
    expect(waived(night, waiver({ until: '2026-11-21' }))).toBeUndefined();
    expect(waived(night, waiver({ until: '2026-11-22' }))).toBeDefined();
    expect(waived(night, waiver({ until: '2026-Q4' }))).toBeDefined();
    expect(waived(night, waiver({ until: '2026-11' }))).toBeDefined();
  });
  test('without a reason', () => {
    expect(waived(night, waiver({ reason: '  ' }))).toBeUndefined();
  });
});

describe('waivers that cover nothing any more', () => {
  test('by their place', () => {
    const charter = { waivers: [...(waiver({}).waivers ?? []), { rule: 'x', reason: 'y' }] };
    expect(idle([night], charter)).toEqual([1]);
    expect(idle([], charter)).toEqual([0, 1]);
    expect(idle([finding('risk-without-owner', 'ice')], waiver({}))).toEqual([0]);
  });
  test('one of a rule that is off may cover something', () => {
    expect(idle([], waiver({}), ['risk-without-owner'])).toEqual([]);
    expect(idle([], waiver({}), ['risk-without-measure'])).toEqual([0]);
  });
  test('of one that has run out, its end is said, and not this too', () => {
    expect(idle([], waiver({ until: '2026-10' }))).toEqual([]);
    expect(idle([], waiver({ reason: '' }))).toEqual([]);
  });
  test('without waivers there is nothing to say', () => {
    expect(idle([night], {})).toEqual([]);
    expect(waived(night, {})).toBeUndefined();
  });
});
