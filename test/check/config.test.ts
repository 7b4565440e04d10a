// samspill.config.yaml: what it says of rules, and every place where it cannot be read.
import { expect, test } from 'vitest';
import { parseConfig } from '../../src/check/config.ts';
import { rules } from '../../src/check/rules.ts';

const read = (text: string) => parseConfig(text, rules);
const faults = (text: string) =>
  read(text).faults.map((fault) => {
    const { line, column } = fault;
    const what = 'problem' in fault ? fault.problem.code : fault.kind;
    const meant = 'problem' in fault ? fault.problem.suggestion : fault.suggestion;
    return `${line}:${column} ${what}${meant === undefined ? '' : ` → ${meant}`}`;
  });

test('levels, options, presets', () => {
  const { config } = read(`preset: strict
grace_days: 14
charters: ['**/charter.yaml', '!arkiv/**']
rules:
  risk-without-owner: off
  open-point-stale: [info, { days: 90 }]
overrides:
  - charters: [nav/**]
    preset: minimal
    rules: { risk-without-owner: error }
`);
  expect(config.whole).toEqual({
    preset: 'strict',
    rules: { 'risk-without-owner': 'off', 'open-point-stale': 'info' },
    options: { 'review-overdue': { grace_days: 14 }, 'open-point-stale': { days: 90 } },
  });
  expect(config.charters).toEqual(['**/charter.yaml', '!arkiv/**']);
  const [override] = config.overrides;
  expect(override).toMatchObject({ preset: 'minimal', rules: { 'risk-without-owner': 'error' } });
  expect(override?.isFor('nav/ung/charter.yaml')).toBe(true);
  expect(override?.isFor('helse/charter.yaml')).toBe(false);
});

test('all that is wrong is told at once, with its place and what was probably meant', () => {
  expect(
    faults(`preset: strikt
chartres: [x]
rules:
  risk-without-onwer: error
  risk-without-owner: eror
  open-point-stale: [info, { dayz: 90 }]
  review-due-soon: [warning, { days_before: two weeks }]
  review-overdue: [warning, 14]
  unreadable: off
overrides:
  - rules: { reveiw-overdue: off }
`),
  ).toEqual([
    '1:9 not-a-choice → strict',
    '2:1 unknown-key → charters',
    '4:3 unknown-rule → risk-without-owner',
    '5:23 not-a-choice → error',
    '6:30 unknown-option → days',
    '7:45 not-a-number',
    '8:29 wrong-type',
    '9:15 not-a-choice',
    '11:5 missing',
    '11:14 unknown-rule → review-overdue',
  ]);
});

test('an own rule has an id of its own', () => {
  const own = (id: string) =>
    `  - { id: ${id}, must: "size(risks) > 0", message: no risks are written down }\n`;
  expect(faults(`own_rules:\n${own('risk-without-owner')}${own('risks')}${own('risks')}`)).toEqual([
    '2:11 rule-id-taken',
    '4:11 rule-id-taken',
  ]);
});

test('an own rule is known by its id', () => {
  const text = `rules: { risks-listed: info }
own_rules:
  - id: risks-listed
    must: size(risks) > 0
    message: no risks are written down
`;
  expect(faults(text)).toEqual([]);
  expect(read(text).config.whole.rules).toEqual({ 'risks-listed': 'info' });
});
