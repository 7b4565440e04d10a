// samspill.config.yaml in use: where it is found, what it changes, and what of it stops the run.
import { expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { charterWith, checking, found, unowned } from '../support/checking.ts';
import { memoryHost } from '../support/memory-host.ts';

const json = ['--format', 'json'];
const charter = charterWith({ risks: unowned, next: '2026-11-10' });
const ownRule = `own_rules:
  - id: risk-scored
    for_each: risks
    must: it.likelihood > 0 && it.impact > 0
    message: "the risk “{statement}” is not scored"
    fix: agree on likelihood and impact
    severity: error
    source: Nordfjord internal control, 4.2
`;

const severities = (out: string): string[] =>
  (
    JSON.parse(out) as { files: { findings: { rule: string; severity: string }[] }[] }
  ).files.flatMap(({ findings }) => findings.map((one) => `${one.rule} ${one.severity}`));

test('levels, options and the days of grace', async () => {
  const config = `preset: minimal
grace_days: 5
rules:
  risk-without-owner: info
  review-due-soon: [warning, { days_before: 400 }]
`;
  const files = { 'charter.yaml': charter, 'samspill.config.yaml': config };
  expect(severities((await checking({ files }, ...json)).out)).toEqual([
    'risk-without-owner info',
    'review-overdue error',
  ]);
  const patient = { ...files, 'samspill.config.yaml': config.replace('5', '30') };
  expect(severities((await checking({ files: patient }, ...json)).out)).toEqual([
    'risk-without-owner info',
    'review-overdue warning',
  ]);
});

test('overrides are for the charters they name, the last one first; the call goes before all', async () => {
  const config = `preset: minimal
rules: { review-overdue: off }
overrides:
  - charters: [nav/**]
    rules: { review-overdue: error, risk-without-owner: error }
  - charters: [nav/ung/*]
    rules: { risk-without-owner: off }
`;
  const names = ['helse/charter.yaml', 'nav/charter.yaml', 'nav/ung/charter.yaml'];
  const files = Object.fromEntries(names.map((name) => [name, charter]));
  const { out } = await checking({ files: { ...files, 'samspill.config.yaml': config } }, ...json);
  expect(found(out)).toEqual([
    'nav/charter.yaml:17 risk-without-owner',
    'nav/charter.yaml:20 review-overdue',
    'nav/ung/charter.yaml:20 review-overdue',
  ]);
  const strict = await checking(
    { files: { ...files, 'samspill.config.yaml': config } },
    ...['--preset', 'strict'],
    ...json,
  );
  expect(found(strict.out)).toContain('helse/charter.yaml:17 risk-without-owner');
  expect(found(strict.out)).not.toContain('helse/charter.yaml:20 review-overdue');
});

test('the patterns of the config name the charters', async () => {
  const config = "charters: ['teams/*.yaml', '!teams/gammel.yaml']\npreset: minimal\n";
  const files = {
    'samspill.config.yaml': config,
    'teams/ung.yaml': charter,
    'teams/gammel.yaml': charter,
    'charter.yaml': charter,
  };
  const { out } = await checking({ files }, ...json);
  expect(JSON.parse(out)).toMatchObject({ files: [{ file: 'teams/ung.yaml' }] });
  const inFolder = await checking({ files }, 'teams', ...json);
  expect(JSON.parse(inFolder.out)).toMatchObject({ files: [{ file: 'teams/ung.yaml' }] });
  const named = await checking({ files }, 'charter.yaml', ...json);
  expect(JSON.parse(named.out)).toMatchObject({ files: [{ file: 'charter.yaml' }] });
});

test('the nearest config upwards counts, one only, and not beyond the root of the repository', async () => {
  const off = 'rules: { review-overdue: off }\npreset: minimal\n';
  const files = {
    '../samspill.config.yaml': 'rules: { nix: off }\n',
    '.git/HEAD': '',
    'samspill.config.yaml': off,
    'nav/ung/charter.yaml': charter,
    'helse/samspill.config.yaml': 'preset: minimal\n',
    'helse/charter.yaml': charter,
  };
  const from = async (folder: string) => {
    const host = memoryHost({ files, stdinIsTerminal: false });
    host.cwd = folder;
    await main(['check', ...json], host);
    return host.printed.err === '' ? found(host.printed.out) : host.printed.err;
  };
  expect(await from('/samspill-test/nav/ung')).toEqual([]);
  expect(await from('/samspill-test/helse')).toEqual(['charter.yaml:20 review-overdue']);
  const host = memoryHost({ files: { ...files, 'andre.yaml': off }, stdinIsTerminal: false });
  await main(['check', 'helse', '--config', 'andre.yaml', ...json], host);
  expect(found(host.printed.out)).toEqual([]);
});

test('own rules are told like the others, with their source', async () => {
  const config = `preset: minimal\nrules: { review-overdue: off }\n${ownRule}`;
  const files = { 'charter.yaml': charter, 'samspill.config.yaml': config };
  const { code, out } = await checking({ files });
  expect(code).toBe(1);
  expect(out).toContain(
    '17:5 error: the risk “Nattevakten henger på to personer” is not scored [risk-scored]',
  );
  expect(out).toContain('agree on likelihood and impact (Nordfjord internal control, 4.2)');
  const sarif = await checking({ files }, '--format', 'sarif');
  expect(sarif.out).toContain('"id": "risk-scored"');
});

test('a waiver covers an own rule too', async () => {
  const waiver = `waivers:
  - { id: w, rule: risk-scored, about: nattevakt, reason: Vurderes i mai, by: stad, until: 2027-06 }
`;
  const config = `preset: minimal\nrules: { review-overdue: off }\n${ownRule}`;
  const files = { 'charter.yaml': `${charter}\n${waiver}`, 'samspill.config.yaml': config };
  const { code, out } = await checking({ files });
  expect(code).toBe(0);
  expect(out).toContain('set aside');
  expect(out).toContain('Vurderes i mai');
});

test('a config that cannot be used stops the run, with all its faults', async () => {
  const config = `${ownRule.replace('it.impact', 'it.impct')}rules: { nix: off }\npresett: strict\n`;
  const files = { 'charter.yaml': charter, 'samspill.config.yaml': config };
  const { code, out, err } = await checking({ files });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('samspill.config.yaml cannot be used until this is mended:');
  expect(err).toContain('samspill.config.yaml:9:10: there is no rule “nix”');
  expect(err).toMatch(/samspill.config.yaml:10:1: unknown key “presett”/);
});

test('a condition that cannot be judged stops the run, with its place', async () => {
  const config = ownRule.replace('it.impact', 'it.impct');
  const files = { 'charter.yaml': charter, 'samspill.config.yaml': config };
  const { code, err } = await checking({ files });
  expect(code).toBe(2);
  expect(err).toMatch(
    /samspill.config.yaml:4:\d+: the condition looks at “impct”.*did you mean “impact”\?/,
  );
});

test('a rule that fails with some charter is never passed over in silence', async () => {
  const config = ownRule.replace(/must: .*/, 'must: 10 / it.likelihood > 1');
  const files = { 'charter.yaml': charter, 'samspill.config.yaml': config };
  const { code, out, err } = await checking({ files });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/samspill.config.yaml:4:\d+: the rule risk-scored cannot be judged: /);
});

test('in the reader’s language', async () => {
  const files = { 'charter.yaml': charter, 'samspill.config.yaml': 'rules: { nix: off }\n' };
  const { err } = await checking({ files, env: { LANG: 'nb' } });
  expect(err).toContain('det finnes ingen regel «nix»');
});
