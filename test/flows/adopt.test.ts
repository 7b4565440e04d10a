// samspill adopt, from outside: a draft is put in force, frozen and rendered, and says what is open.
import { describe, expect, test } from 'vitest';
import { isReviewEdited, parseReview } from '../../src/charter/review-file.ts';
import { parseCharter } from '../../src/charter/parse.ts';
import { main } from '../../src/main.ts';
import { freshness } from '../../src/render/closing-line.ts';
import { version } from '../../src/version.ts';
import { memoryHost, type MemoryHost } from '../support/memory-host.ts';

const draft = `# Slik vi skrev det 12. november
format: 1
language: nb
status: draft   # til vi har vedtatt det

collaboration:
  name: Hjem til middag
  purpose: Ingen blir liggende på sykehuset fordi kommunen ikke er klar.
  form: network
  network_purpose: collaboration

actors:
  - { id: stad, name: Stad kommune, kind: municipality, standing: party }
  - { id: kinn, name: Kinn kommune, kind: municipality, standing: party }
  - { name: Nordfjord sykehus, kind: health, standing: party } # id mangler

arenas:
  - { id: samarbeidsmotet, name: Samarbeidsmøtet, kind: decision-making, members: [stad, kinn] }

decisions:
  - id: vi-gar-i-gang
    date: 2026-11-20
    title: Vi går i gang
    arena: samarbeidsmotet
    by: [samarbeidsmotet]
  - { id: begge, date: 2026-11-21, title: Begge sier ja, by: [stad, kinn] }

risks:
  - { id: nattevakt, statement: Nattevakten henger på to personer }

review:
  next: 2027-05-20
`;

const path = '/samspill-test/charter.yaml';
const frozen = '/samspill-test/reviews/2026-11-22.yaml';

const adopting = async (
  host: MemoryHost,
  ...options: string[]
): Promise<{ code: number; out: string; err: string }> => {
  host.printed.out = '';
  host.printed.err = '';
  const code = await main(['adopt', '--language', 'en', ...options], host);
  return { code, ...host.printed };
};

const hostWith = (text = draft): MemoryHost =>
  memoryHost({ files: { 'charter.yaml': text }, stdinIsTerminal: false });

test('a draft comes in force, with its comments where they were', async () => {
  const host = hostWith();
  const { code, out } = await adopting(host);
  expect(code).toBe(0);
  expect(out).toContain(
    'Hjem til middag is in force: version 1, 22 November 2026.\nWritten: ./charter.yaml and ./reviews/2026-11-22.yaml and ./charter.md\n',
  );
  const text = host.disk.get(path) ?? '';
  expect(text).toContain('# Slik vi skrev det 12. november');
  expect(text).toContain('status: in-force   # til vi har vedtatt det');
  expect(text).toContain('id: nordfjord-sykehus');
  const { charter } = parseCharter(text);
  expect(charter.edition).toEqual({ adopted: { on: '2026-11-22' } });
  const { review, problems } = parseReview(host.disk.get(frozen) ?? '');
  expect(problems).toEqual([]);
  expect(review.review_record).toMatchObject({
    date: '2026-11-22',
    trigger: 'adopted',
    next: '2027-05-20',
  });
  expect(review.charter).toEqual(charter);
  expect(isReviewEdited(review)).toBe(false);
  const page = host.disk.get('/samspill-test/charter.md') ?? '';
  const options = { language: 'nb', reviews: '1', last: '2026-11-22' };
  expect(freshness(page, { source: text, version, options })).toBe('fresh');
});

test('what is open is shown, and what a check will call errors', async () => {
  const { out } = await adopting(hostWith());
  expect(out).toMatch(/^\d+ questions are open:\n( {2}Q-[A-Z]+-\d+ .+\n)+/);
  expect(out).toContain('  Q-USER-01 ');
  expect(out).toMatch(/In force, a check will call/);
  expect(out).toContain('charter.yaml:30:5 ');
  expect(out).toContain('[risk-without-owner]');
});

test('a dry run shows the same and writes nothing', async () => {
  const host = hostWith();
  const dry = await adopting(host, '--dry-run');
  expect(dry.code).toBe(0);
  expect(host.written).toEqual([]);
  expect(dry.out).toContain('would be in force: version 1');
  const real = await adopting(host);
  const open = (out: string): string => out.slice(0, out.indexOf('Hjem til middag'));
  expect(open(real.out)).toBe(open(dry.out));
});

test('the decision says when, where and by whom', async () => {
  const host = hostWith();
  await adopting(host, '--decision', 'vi-gar-i-gang');
  expect(parseCharter(host.disk.get(path) ?? '').charter.edition?.adopted).toEqual({
    on: '2026-11-20',
    in: 'samarbeidsmotet',
    by: 'samarbeidsmotet',
  });
  const both = hostWith();
  await adopting(both, '--decision', 'begge');
  expect(parseCharter(both.disk.get(path) ?? '').charter.edition?.adopted).toEqual({
    on: '2026-11-21',
  });
});

test.each([
  [
    'a decision that is not there',
    draft,
    ['--decision', 'vi-gar-igang'],
    /no decision “vi-gar-igang” in the charter; did you mean vi-gar-i-gang\?/,
  ],
  ['one that has ended', draft.replace('status: draft', 'status: ended'), [], /has ended/],
  [
    'one that cannot be read',
    draft.replace('form: network', 'form: nettverk'),
    [],
    /charter\.yaml:9:9: .*nettverk/,
  ],
  ['one that is not there', '', [], /cannot be read/],
])('%s is refused, and nothing is written', async (_, text, options, message) => {
  const host = hostWith(text);
  const { code, err, out } = await adopting(host, ...options);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(message);
  expect(host.written).toEqual([]);
});

test('adopted twice: the second is refused', async () => {
  const host = hostWith();
  await adopting(host);
  const before = new Map(host.disk);
  const { code, err } = await adopting(host);
  expect(code).toBe(2);
  expect(err).toContain('in force already');
  expect(host.disk).toEqual(before);
});

test('stopped after the version was frozen, it goes on where it was', async () => {
  const host = hostWith();
  await adopting(host);
  host.disk.set(path, draft);
  const { code } = await adopting(host);
  expect(code).toBe(0);
  expect([...host.disk.keys()].filter((one) => one.includes('/reviews/'))).toEqual([frozen]);
});

test('a review of the same day is never written over', async () => {
  const host = hostWith();
  host.disk.set(frozen, 'et annet dokument\n');
  const { out } = await adopting(host);
  expect(host.disk.get(frozen)).toBe('et annet dokument\n');
  expect(host.disk.has('/samspill-test/reviews/2026-11-22-2.yaml')).toBe(true);
  expect(out).toContain('version 2, 22 November 2026');
});

test('one in force without any version has its first frozen', async () => {
  const host = hostWith(draft.replace('status: draft', 'status: in-force'));
  const { code } = await adopting(host);
  expect(code).toBe(0);
  expect(host.disk.has(frozen)).toBe(true);
});

test('in bokmål, and text that would move the cursor is shown as it is', async () => {
  const host = hostWith(draft.replace('name: Hjem til middag', 'name: "Hjem \\e[2J til middag"'));
  const code = await main(['adopt', '--language', 'nb'], host);
  expect(code).toBe(2);
  const bidi = hostWith(
    draft.replace('name: Hjem', 'name: "\u202eHjem').replace('til middag', 'til middag"'),
  );
  expect(await main(['adopt', '--language', 'nb'], bidi)).toBe(0);
  expect(bidi.printed.out).toContain(
    '\\u202eHjem til middag gjelder: versjon 1, 22. november 2026.',
  );
  expect(bidi.printed.out).toContain('spørsmål står åpne:');
});

test('a charter so big that its review could not be read again is not frozen, and stays a draft', async () => {
  const room = 2 * 1024 * 1024 - Buffer.byteLength(draft) - '  note: \n'.length;
  const note = `  note: ${'mer '.repeat(room / 4)}\n`;
  const text = draft.replace('  form: network\n', `  form: network\n${note}`);
  expect(parseCharter(text).problems).toEqual([]);
  const host = memoryHost({ files: { 'charter.yaml': text }, stdinIsTerminal: false });
  expect(await main(['adopt', '--language', 'en'], host)).toBe(2);
  expect(host.printed.err).toContain('./reviews/2026-11-22.yaml would be bigger than 2 MiB');
  expect(host.written).toEqual([]);
});

describe('what was answered alone before the first version', () => {
  const contribution = (actor: string, answer: number): string =>
    [
      ...['contribution: 1', `actor: ${actor}`, 'date: "2026-11-20"', 'pack: core@1.0.0'],
      ...['perceptions:', '  Q-TRU-02:', `    answer: "${answer}"`, ''],
    ].join('\n');
  const three = { stad: 1, kinn: 4, 'nordfjord-sykehus': 5 };
  const withAnswers = (): MemoryHost =>
    memoryHost({
      files: {
        'charter.yaml': draft,
        ...Object.fromEntries(
          Object.entries(three).map(([actor, answer]) => [
            `contributions/${actor}.yaml`,
            contribution(actor, answer),
          ]),
        ),
      },
      stdinIsTerminal: false,
    });
  const left = (host: MemoryHost): string[] =>
    [...host.disk.keys()].filter((one) => one.includes('/contributions/'));

  test('is kept only as how far apart it was, and is not there as an answer at the next review', async () => {
    const host = withAnswers();
    expect(left(host)).toHaveLength(3);
    const { code, out, err } = await adopting(host);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('3 contributions are deleted.');
    expect(left(host)).toEqual([]);
    const { review } = parseReview(host.disk.get(frozen) ?? '');
    expect(review.review_record?.perceptions).toEqual({
      'Q-TRU-02': { answered: 3, median: 4, wide: true },
    });
  });

  test.each(['--dry-run', '--keep-contributions'])('%s leaves it where it is', async (option) => {
    const host = withAnswers();
    expect((await adopting(host, option)).code).toBe(0);
    expect(left(host)).toHaveLength(3);
  });
});
