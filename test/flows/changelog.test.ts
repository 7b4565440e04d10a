// samspill changelog: what changed at each review, or at each commit, newest first; what is within the group is counted.
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseCharter } from '../../src/charter/parse.ts';
import { frozenReview, type ReviewRecord } from '../../src/charter/review-file.ts';
import { main } from '../../src/main.ts';
import { charterWith, owned, repositoryWith, unowned } from '../support/checking.ts';
import { memoryHost } from '../support/memory-host.ts';
import { onDisk } from '../support/on-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const review = (record: ReviewRecord, charter: string): string =>
  frozenReview(record, parseCharter(charter).charter);

const first = charterWith({ risks: unowned });
const second = charterWith({ risks: owned });
const held: ReviewRecord = {
  date: '2026-06-15',
  participants: ['stad', 'kinn'],
  trigger: 'rhythm',
  themes: { risks: 'changed', goals: 'confirmed', anchoring: 'not-looked-at' },
  outcome: 'continue',
};
const reviews = {
  'reviews/2026-01-10.yaml': review({ date: '2026-01-10', trigger: 'adopted' }, first),
  'reviews/2026-06-15.yaml': review(held, second),
};

const telling = async (files: Record<string, string>, ...argv: string[]) => {
  const host = memoryHost({ stdinIsTerminal: false, files });
  const code = await main(['changelog', ...argv], host);
  return { code, ...host.printed };
};

test('reviews, newest first, in the language of the charter', async () => {
  const { code, out, err } = await telling(
    { ...reviews, 'charter.yaml': second },
    '--format',
    'markdown',
  );
  expect([code, err]).toEqual([0, '']);
  expect(out).toBe(
    [
      '# Hjem til middag: hva som er endret, og når',
      '',
      '## Gjennomgang 15. juni 2026',
      '',
      '- **Til stede:** Stad kommune, Kinn kommune',
      '- **Bekreftet:** Mål, nytte og leveranser',
      '- **Ikke sett på:** Forankring og mandat',
      '- **Gjennomgangen endte med:** Fortsette',
      '',
      '### Hvem som har ansvaret',
      '',
      '- Nattevakten henger på to personer: Risikoeier – nå «Stad kommune»',
      '',
      '## Vedtatt 10. januar 2026',
      '',
      'Den første versjonen: det finnes ingenting tidligere å sammenligne med.',
      '',
    ].join('\n'),
  );
});

test('what has come since the last review stands first; that nothing changed is said', async () => {
  const files = {
    ...reviews,
    'reviews/2026-09-01.yaml': review({ date: '2026-09-01' }, second),
    'charter.yaml': charterWith({ risks: unowned }),
  };
  const { out } = await telling(files, '--language', 'en');
  const lines = ['Since then, not reviewed yet', 'Review 1 September 2026', 'Review 15 June 2026'];
  expect(
    lines.map((line) => out.indexOf(line)).every((at, place, all) => at > (all[place - 1] ?? -1)),
  ).toBe(true);
  expect(out).toMatch(/Review 1 September 2026\n─+\nNothing changed\./);
});

test('JSON holds the steps with their changes', async () => {
  const { out } = await telling({ ...reviews, 'charter.yaml': second }, '--format', 'json');
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    charter: 'Hjem til middag',
    steps: [
      {
        kind: 'review',
        date: '2026-06-15',
        participants: ['stad', 'kinn'],
        outcome: 'continue',
        changes: [{ record: 'nattevakt', field: 'owner', impact: 'responsibility', after: 'stad' }],
        withheld: 0,
      },
      { kind: 'adopted', date: '2026-01-10' },
    ],
  });
});

test('what is kept within the group is counted, and shown to those within', async () => {
  const hidden = (text: string) => text.replace('personer', 'personer, visibility: group');
  const files = {
    'reviews/2026-01-10.yaml': review({ date: '2026-01-10', trigger: 'adopted' }, hidden(first)),
    'reviews/2026-06-15.yaml': review(held, hidden(second)),
    'charter.yaml': hidden(second),
  };
  for (const format of ['text', 'markdown', 'json']) {
    const { out } = await telling(files, '--language', 'en', '--format', format);
    expect(out).not.toMatch(/nattevakt/i);
    expect(out).toMatch(/One change is kept within the group|"withheld": 1/);
  }
  expect((await telling(files, '--internal')).out).toContain('Nattevakten');
});

test('with no review there is a sentence, and so for --to alone', async () => {
  const alone = await telling({ 'charter.yaml': first });
  expect([alone.code, alone.err]).toEqual([2, expect.stringContaining('no reviews here')]);
  const half = await telling({ 'charter.yaml': first }, '--to', 'v2');
  expect([half.code, half.err]).toEqual([2, expect.stringContaining('--from')]);
});

test('commits between two versions; one that cannot be read is passed over; nothing of the repository’s own is run', async () => {
  const at = repositoryWith({ 'charter.yaml': first });
  at.git('tag', 'v1');
  at.commit({ 'charter.yaml': second });
  at.commit({ 'charter.yaml': 'format: [' });
  at.commit({ 'charter.yaml': second.replace('2027-05-20', '2027-06-20') });
  const marker = join(temporaryFolder(), 'was-run');
  const script = join(temporaryFolder(), 'evil');
  writeFileSync(script, `#!/bin/sh\necho run >> '${marker}'\ncat\n`);
  chmodSync(script, 0o755);
  const settings = {
    'filter.evil.smudge': script,
    'diff.evil.textconv': script,
    'diff.evil.command': script,
    'diff.external': script,
    'core.fsmonitor': script,
    'core.pager': script,
    'gpg.program': script,
    'log.showSignature': 'true',
  };
  for (const [name, value] of Object.entries(settings)) at.git('config', name, value);
  at.write({ '.gitattributes': '* filter=evil diff=evil\n' });
  const host = onDisk(at.folder);
  const { code, out, err } = await host.run('changelog', '--from', 'v1', '--language', 'en');
  expect([code, err]).toEqual([0, expect.stringMatching(/^passed over: .* in [0-9a-f]{7}\n$/)]);
  expect(out.match(/commit [0-9a-f]{7}/g)).toHaveLength(2);
  expect(out.indexOf('2027-06-20')).toBeLessThan(out.indexOf('Nattevakten'));
  for (const words of [['diff', 'v1'], ['diff', 'v1:charter.yaml', 'charter.yaml'], ['diff']])
    expect((await host.run(...words)).code).toBe(0);
  expect(existsSync(marker)).toBe(false);
  const wrong = await host.run('changelog', '--from', '--output=x');
  expect(wrong.code).toBe(2);
});
