// samspill explain: what is said of one rule, of one of the organisation's own, and the list of all.
import { expect, test } from 'vitest';
import { rules } from '../../src/check/rules.ts';
import { main } from '../../src/main.ts';
import { memoryHost, type Setup } from '../support/memory-host.ts';

const explaining = async (given: string[], setup: Setup = {}) => {
  const host = memoryHost({ stdinIsTerminal: false, ...setup });
  const code = await main(['explain', ...given], host);
  return { code, ...host.printed };
};

test('all rules, a line each', async () => {
  const { out } = await explaining([]);
  const lines = out.trimEnd().split('\n');
  expect(lines).toHaveLength(rules.length);
  expect(lines.find((line) => line.startsWith('review-overdue '))).toMatch(
    /^review-overdue +The review is held by its date$/,
  );
});

test('one rule: why, how grave, options, what to do, an example and its sources', async () => {
  const { code, out } = await explaining(['review-overdue']);
  expect(code).toBe(0);
  const parts = [
    'review-overdue\n\nThe review is held by its date\n',
    'How grave:\n  - error\n  - in a draft at most: info\n',
    '  - grace_days: days before a warning becomes an error; 30 unless the config says otherwise',
    'What to do:\nhold the review',
    'A charter that breaks it, on 22 November 2026:\n    #',
    'What check says:\n  - 20:9 error the review was due ',
    '    -  next: 2026-Q3\n    +  next: 2026-Q4\n',
    'rule: review-overdue, about: …',
    'Rests on:\n  - OUT-15',
    '  - CHK-51',
  ];
  let from = 0;
  for (const part of parts) {
    const at = out.indexOf(part, from);
    expect(at, `${part}\nin\n${out}`).toBeGreaterThanOrEqual(0);
    from = at;
  }
});

test('by form, where it differs', async () => {
  const { out } = await explaining(['goal-without-indicator']);
  expect(out).toMatch(/ {2}- network: \w+\n {2}- meeting place: \w+\n/);
});

test('in the reader’s language, and no wider than the screen', async () => {
  const setup = { env: { LANG: 'nb' }, stdinIsTerminal: true, columns: 60 };
  const { out } = await explaining(['review-overdue'], setup);
  expect(out).toContain('Hvor alvorlig:');
  for (const line of out.split('\n').filter((one) => !one.startsWith('    ')))
    expect(line.length).toBeLessThanOrEqual(60);
});

test('what cannot be waived says so', async () => {
  const { out } = await explaining(['unreadable']);
  expect(out).toContain('This one cannot be waived.');
});

const config = `own_rules:
  - id: risk-scored
    for_each: risks
    must: it.likelihood > 0
    message: "the risk “{statement}” is not scored"
    fix: agree on likelihood and impact
    source: Nordfjord internal control, 4.2
`;

test('a rule of the organisation’s own', async () => {
  const { out } = await explaining(['risk-scored'], { files: { 'samspill.config.yaml': config } });
  expect(out).toContain('risk-scored\n\nthe risk “…” is not scored\n');
  expect(out).toContain('A rule of your own, from samspill.config.yaml.');
  expect(out).toContain('Rests on:\n  - Nordfjord internal control, 4.2\n');
});

test.each([
  [
    'review-overdu',
    'there is no rule, question or source “review-overdu”; did you mean review-overdue?',
  ],
  ['risk-scord', 'there is no rule, question or source “risk-scord”; did you mean risk-scored?'],
  ['xyz', 'there is no rule, question or source “xyz”\n'],
])('no such rule: %s', async (given, said) => {
  const setup = { files: { 'samspill.config.yaml': config } };
  const { code, out, err } = await explaining([given], setup);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(said);
});

test.each(rules.map(({ id }) => id))('%s is explained in both languages', async (id) => {
  const [en, nb] = [await explaining([id]), await explaining([id], { env: { LANG: 'nb' } })];
  expect([en.code, nb.code]).toEqual([0, 0]);
  expect(en.out).not.toContain('undefined');
  expect(nb.out).not.toContain('undefined');
});

test('in bokmål all of the example is, and what stands beside it is shown', async () => {
  const { out } = await explaining(['signature-stale', '--language', 'nb']);
  expect(out).toContain('Et charter som bryter den, 22. november 2026:');
  expect(out).toMatch(/Det check har funnet ved siden av: [^\n]+:\n {4}signatures:\n {4} {2}- /);
  expect(out).toMatch(/Det check sier:\n {2}- \d+:\d+ advarsel det Stad kommune svarte på /);
  const reviewed = await explaining(['review-date-moved', '--language', 'en']);
  expect(reviewed.out).toMatch(/Beside it, reviews\/[\d-]+\.yaml:\n {4}/);
});
