// Each signal to change form, seen to come, and seen not to come in the same story without what makes it.
import { expect, test } from 'vitest';
import { parseCharter } from '../../src/charter/parse.ts';
import type { Charter } from '../../src/charter/schema.ts';
import type { Reviewed } from '../../src/fit/signal.ts';
import { formSignals } from '../../src/fit/signals.ts';

const today = '2026-11-30';
const charterOf = (text: string): Charter => {
  const { charter, problems } = parseCharter(`format: 1\n${text}`);
  expect(problems).toEqual([]);
  return charter;
};
const network = 'collaboration: {form: network, network_purpose: collaboration}\n';
const learning = 'collaboration: {form: network, network_purpose: learning}\n';
const project = 'collaboration: {form: project}\n';
const actors = 'actors: [{id: stad, name: Stad kommune}, {id: nav, name: Nav}]\n';
const asked = (median: number, question: string): Reviewed['record'] => ({
  perceptions: { [question]: { median } },
});
const reviewed = (at: string, text: string, record?: Reviewed['record']): Reviewed => ({
  at,
  charter: charterOf(text),
  ...(record === undefined ? {} : { record }),
});

interface Case {
  charter: string;
  without: string;
  reviews?: Reviewed[];
  seen: (string | undefined)[];
}
const known = (number: number): string =>
  `answers:\n  Q-FORM-06:\n${['problem', 'solution', 'actors']
    .map((about) => `    - {about: ${about}, answer: '${number}'}\n`)
    .join('')}`;

const cases: Record<string, Case> = {
  'FIT-S1': {
    charter: `${network}${actors}activities: [{id: kveld, title: Kveldsåpent, outgrown: Trenger egen leder.}]\ndeliverables: [{id: hus, title: Huset, owner: stad, due: 2027-05-01}]\n`,
    without: `${network}${actors}activities: [{id: kveld, title: Kveldsåpent}]\ndeliverables: [{id: hus, title: Huset}]\n`,
    seen: ['kveld', 'hus'],
  },
  'FIT-S2': {
    charter: `${network}funding: {joint_money: {exists: true}}\n`,
    without: `${network}funding: {joint_money: {exists: false}}\n`,
    seen: [undefined],
  },
  'FIT-S3': {
    charter: `${learning}${actors}arenas: [{id: ringen, name: Ringen, kind: learning, agenda_by: stad}]\n`,
    without: `${learning}${actors}arenas: [{id: ringen, name: Ringen, kind: learning}]\n`,
    seen: ['ringen'],
  },
  'FIT-S4': {
    charter: `${learning}arenas: [{id: ringen, name: Ringen, usual_attendance: 48}]\n`,
    without: `${learning}arenas: [{id: ringen, name: Ringen, usual_attendance: 35}]\n`,
    seen: ['ringen'],
  },
  'FIT-S5': { charter: network + known(4), without: network + known(3), seen: [undefined] },
  'FIT-S6': {
    charter: `${project}deliverables: [{id: skjema, title: Skjemaet, status: done}]\n`,
    without: `${project}${actors}deliverables: [{id: skjema, title: Skjemaet, status: done, operation: {carried_by: nav}}]\n`,
    seen: ['skjema'],
  },
  'FIT-S7': {
    charter: `${network}actors: [{id: nav, name: Nav, joined: 2026-09-01}]\nneeds: [{id: sove, statement: Et sted å sove}]\n`,
    without: network,
    reviews: [reviewed('2026-06-15', network)],
    seen: ['nav', 'sove'],
  },
  'FIT-S8': {
    charter: `${network}review: {outcome: end}\n`,
    without: `${network}review: {outcome: continue}\n`,
    seen: [undefined],
  },
  'FIT-S10': {
    charter: 'collaboration: {form: project, ends: 2026-06-30}\nreview: {outcome: continue}\n',
    without: 'collaboration: {form: project, ends: 2027-06-30}\nreview: {outcome: continue}\n',
    seen: [undefined, undefined],
  },
};

test.each(Object.entries(cases))('%s', (id, { charter, without, reviews = [], seen }) => {
  const found = formSignals(charterOf(charter), reviews, today).find((one) => one.id === id);
  expect(found?.seen.map((one) => one.id)).toEqual(seen);
  expect(found?.trace.length).toBeGreaterThan(0);
  const others = formSignals(charterOf(without), reviews, today).map((one) => one.id);
  expect(others).not.toContain(id);
});

test.each([
  ['FIT-S8', 'Q-REV-04', 2, 3],
  ['FIT-S9', 'Q-NET-04', 4, 3],
])('%s from what was answered alone', (id, question, median, other) => {
  const at = (value: number) =>
    formSignals(
      charterOf(network),
      [reviewed('2026-06-15', network, asked(value, question))],
      today,
    );
  expect(at(median).map((one) => one.id)).toContain(id);
  expect(at(other).map((one) => one.id)).not.toContain(id);
});

test('FIT-S11: more is reported and trust has fallen, both', () => {
  const report = (count: number): string =>
    `reporting:\n${Array.from({ length: count }, (_, at) => `  - {id: r${at}, title: Rapport ${at}}\n`).join('')}`;
  const signals = (now: number, median: number) =>
    formSignals(
      charterOf(network + report(now)),
      [
        reviewed('2025-12-01', network + report(1), asked(4, 'Q-TRU-02')),
        reviewed('2026-06-15', network + report(1), asked(median, 'Q-TRU-02')),
      ],
      today,
    ).map((one) => one.id);
  expect(signals(3, 2)).toContain('FIT-S11');
  expect(signals(1, 2)).not.toContain('FIT-S11');
  expect(signals(3, 4)).not.toContain('FIT-S11');
});

test('joint money with its rules, there already at the last review, is no news', () => {
  const ruled = `${network}${actors}funding: {joint_money: {exists: true, decided_by: stad, accounted_by: nav}}\n`;
  const ids = (reviews: Reviewed[]) =>
    formSignals(charterOf(ruled), reviews, today).map((one) => one.id);
  expect(ids([reviewed('2026-06-15', ruled)])).not.toContain('FIT-S2');
  expect(ids([reviewed('2026-06-15', network)])).toContain('FIT-S2');
});

test('size and agenda are no signal where the network is not there to learn (TEN-2)', () => {
  const arenas = 'arenas: [{id: ringen, name: Ringen, usual_attendance: 90, agenda_by: stad}]\n';
  const ids = formSignals(charterOf(network + actors + arenas), [], today).map((one) => one.id);
  expect(ids).not.toContain('FIT-S3');
  expect(ids).not.toContain('FIT-S4');
});

test('what has ended gives no signals', () => {
  const charter = charterOf(`status: ended\n${cases['FIT-S1']?.charter ?? ''}`);
  expect(formSignals(charter, [], today)).toEqual([]);
});
