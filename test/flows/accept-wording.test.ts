// diff --accept-wording: a person says that a changed text only says the same, and the charter keeps it.
import { describe, expect, test } from 'vitest';
import { parseCharter } from '../../src/charter/parse.ts';
import { diffCharters } from '../../src/diff/diff.ts';
import { en as english } from '../../src/words/en.ts';
import { main } from '../../src/main.ts';
import { impactHeading } from '../../src/words/impact-words.ts';
import { nordfjordText, revisedText } from '../support/revised.ts';
import { charterWith, checking } from '../support/checking.ts';
import { memoryHost } from '../support/memory-host.ts';
import { reviewText } from '../support/review-text.ts';

const before = charterWith();
const purpose = 'Ingen blir liggende på sykehuset fordi kommunen ikke er klar.';
const reworded = before.replace(
  purpose,
  'Ingen blir værende på sykehuset fordi kommunen ikke er klar.',
);

const accepting = async (files: Record<string, string>, ...argv: string[]) => {
  const host = memoryHost({ stdinIsTerminal: false, files });
  const code = await main(['diff', ...argv], host);
  return {
    code,
    ...host.printed,
    host,
    charter: host.files.read(`${host.cwd}/charter.yaml`) ?? '',
  };
};
const both = (now: string) => ({ 'gammel.yaml': before, 'charter.yaml': now });
const unsigned = ['--accept-wording', 'collaboration.purpose'];
const accept = [...unsigned, '--by', 'stad'];

describe('an unsure change', () => {
  test('is noted as wording, and judged so from then on', async () => {
    const { code, err, out, charter, host } = await accepting(
      both(reworded),
      ...['gammel.yaml', 'charter.yaml', ...accept, '--format', 'json'],
    );
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(
        /the change of collaboration\.purpose is only wording\n.*charter\.yaml/,
      ),
    ]);
    const { edition } = parseCharter(charter).charter;
    expect(edition?.accepted_wording).toEqual([
      {
        about: 'collaboration.purpose',
        from: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
        to: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
        by: 'stad',
        on: '2026-11-22',
      },
    ]);
    const { changes } = JSON.parse(out) as { changes: Record<string, unknown>[] };
    expect(changes.map(({ impact, sure, agree_again }) => [impact, sure, agree_again])).toEqual([
      ['wording', true, []],
      ['wording', true, []],
    ]);
    expect(host.files.read(`${host.cwd}/charter.md`)).toContain('Ingen blir værende');
    const { code: clean, out: findings } = await checking(
      { files: { 'charter.yaml': charter } },
      ...['--preset', 'minimal'],
    );
    expect([clean, findings]).toEqual([0, expect.not.stringContaining('accepted_wording')]);
  });

  test('is told once, with who and when, at the wording; alone, in words; never by its hashes', async () => {
    const { charter } = await accepting(both(reworded), 'gammel.yaml', 'charter.yaml', ...accept);
    const read = async (format: string, ...argv: string[]) =>
      (await accepting({ ...both(charter), 'midt.yaml': reworded }, ...argv, '--format', format))
        .out;
    const formats = ['text', 'markdown', 'html'];
    const all = await Promise.all(formats.map((one) => read(one, 'gammel.yaml', 'charter.yaml')));
    for (const told of all) {
      expect(told).toContain('1 change');
      expect(told).toContain('Purpose (accepted as wording: Stad kommune, 22 November 2026)');
    }
    const alone = await Promise.all(formats.map((one) => read(one, 'midt.yaml', 'charter.yaml')));
    for (const told of alone)
      expect(told.replace(/\s+/g, ' ')).toContain(
        'The collaboration, Purpose; Stad kommune, 22 November 2026',
      );
    expect([...all, ...alone].filter((told) => /[0-9a-f]{16}/.test(told))).toEqual([]);
  });

  test('and only that pair of texts: another text asks again, the way back does not', async () => {
    const { charter } = await accepting(both(reworded), 'gammel.yaml', 'charter.yaml', ...accept);
    const later = charter.replace('blir værende', 'blir glemt');
    const [old, now, next] = [before, charter, later].map((text) => parseCharter(text).charter);
    const impactOf = (from = {}, to = {}) =>
      diffCharters(from, to).find(({ field }) => field === 'purpose')?.impact;
    expect([
      impactOf(old, now),
      impactOf(now, old),
      impactOf(old, next),
      impactOf(now, next),
    ]).toEqual(['wording', 'wording', 'commitment', 'commitment']);
  });

  test('holds in the minutes and reviews that come after', async () => {
    const files = {
      'charter.yaml': reworded,
      'reviews/2026-05-01.yaml': reviewText('2026-05-01', before),
    };
    const { charter } = await accepting(files, ...accept);
    const minutesOf = async (text: string) => {
      const host = memoryHost({
        stdinIsTerminal: false,
        files: { ...files, 'charter.yaml': text },
      });
      await main(['minutes', '--since', '2026-06-01', '--language', 'en'], host);
      return host.printed.out;
    };
    const [asked, told] = [await minutesOf(reworded), await minutesOf(charter)];
    const commitment = impactHeading(english.minutes.impacts, 'commitment');
    expect([asked.includes(commitment), told.includes(commitment)]).toEqual([true, false]);
    expect(told).not.toMatch(/[0-9a-f]{16}/);
  });

  test('a number that moved may be accepted by a person', async () => {
    const now = before.replace('kommunen ikke er klar', 'ingen av 3 kommuner er klare');
    const { code } = await accepting(both(now), 'gammel.yaml', 'charter.yaml', ...accept);
    expect(code).toBe(0);
  });

  test('of an entry without an id of its own is known by its key', async () => {
    const now = revisedText(['does: legger frem et forslag', 'does: kommer med et forslag']);
    const { code, charter } = await accepting(
      { 'gammel.yaml': nordfjordText, 'charter.yaml': now },
      ...['gammel.yaml', 'charter.yaml'],
      ...['--accept-wording', 'bruk-av-felles-penger.order.arbeidsgruppe-inntak.does'],
      ...['--by', 'arbeidsgruppe-inntak'],
    );
    expect(code).toBe(0);
    const { out } = await checking({ files: { 'charter.yaml': charter } });
    expect(out).not.toContain('accepted_wording');
  });
});

describe('is refused, with nothing written,', () => {
  const dated = reworded.replace('next: 2027-05-20', 'next: 2027-06-20');
  const cases: [string, string[], string][] = [
    [
      'where nothing changed',
      ['--accept-wording', 'collaboration.purpos', '--by', 'stad'],
      'did you mean collaboration.purpose?',
    ],
    ['of a date', ['--accept-wording', 'review.next', '--by', 'stad'], 'more than other words'],
    [
      'by nobody',
      unsigned,
      '--by takes an organisation, body or role of the charter by its id, such as stad, kinn',
    ],
    ['by somebody unknown', [...unsigned, '--by', 'stadt'], 'did you mean stad?'],
    ['for --by alone', ['--by', 'stad'], 'goes with --accept-wording'],
  ];
  test.each(cases)('%s', async (_, argv, said) => {
    const { code, err, charter } = await accepting(
      both(dated),
      'gammel.yaml',
      'charter.yaml',
      ...argv,
    );
    expect([code, err, charter]).toEqual([2, expect.stringContaining(said), dated]);
  });

  test('a second time', async () => {
    const { charter } = await accepting(both(reworded), 'gammel.yaml', 'charter.yaml', ...accept);
    const { code, err } = await accepting(both(charter), 'gammel.yaml', 'charter.yaml', ...accept);
    expect([code, err]).toEqual([2, expect.stringContaining('wording already')]);
  });

  test('in what is not the charter itself', async () => {
    const { code, err } = await accepting(both(reworded), 'charter.yaml', 'gammel.yaml', ...accept);
    expect([code, err]).toEqual([2, expect.stringContaining('is not a file')]);
  });

  test('of what is kept within the group, as if it were not there', async () => {
    const hidden = (text: string) =>
      charterWith({ risks: `  - { id: stille, statement: ${text}, visibility: group }\n` });
    const files = {
      'gammel.yaml': hidden('Ikke vis dette'),
      'charter.yaml': hidden('Aldri vis dette'),
    };
    const named = ['--accept-wording', 'stille.statement', '--by', 'stad'];
    const argv = ['gammel.yaml', 'charter.yaml', ...named];
    const { code, err } = await accepting(files, ...argv);
    expect([code, err]).toEqual([2, expect.stringContaining('nothing has changed in')]);
    expect((await accepting(files, ...argv, '--internal')).code).toBe(0);
  });
});
