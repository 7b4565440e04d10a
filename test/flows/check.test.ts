// samspill check as a whole: what it finds, where it looks, how it ends, and what it leaves alone.
import { expect, test } from 'vitest';
import { charterWith, checking, found, owned, unowned } from '../support/checking.ts';

const minimal = ['--preset', 'minimal'];
const json = [...minimal, '--format', 'json'];
const fine = charterWith();
const overdue = charterWith({ next: '2026-06-15' });

test('a charter with nothing to say of ends well, with a line that counts', async () => {
  const { code, out, err } = await checking({ files: { 'charter.yaml': fine } }, ...minimal);
  expect({ code, out, err }).toEqual({
    code: 0,
    out: '1 charter checked: nothing found\n',
    err: '',
  });
});

test('a finding has its line, a caret, what to do and the source', async () => {
  const { code, out } = await checking({ files: { 'ung/charter.yaml': overdue } }, ...minimal);
  expect(code).toBe(1);
  expect(out).toContain('ung/charter.yaml\n');
  expect(out).toMatch(/^ {2}17:9 error: the review was due 15 June 2026.* \[review-overdue\]$/m);
  expect(out).toMatch(/^ {4}17 \| {3}next: 2026-06-15\n {7}\| {9}\^~~~~~~~~~$/m);
  expect(out).toMatch(/^ {6}hold the review, .*\(OUT-15, INS-23\)$/m);
  expect(out).toMatch(/^1 charter checked: 1 error$/m);
});

test('in bokmål, with the rules in bokmål', async () => {
  const files = { 'charter.yaml': overdue };
  const { out } = await checking({ files, env: { LANG: 'nb_NO.UTF-8' } }, ...minimal);
  expect(out).toContain('17:9 feil: ');
  expect(out).toMatch(/1 charter kontrollert: 1 feil\n$/);
});

test('every charter below is found; what nobody wrote is passed over', async () => {
  const files = {
    'charter.yaml': overdue,
    'a/b/c/d/e/f/g/h/charter.yaml': overdue,
    'node_modules/pakke/charter.yaml': overdue,
    'a/node_modules/pakke/charter.yaml': overdue,
    '.arkiv/charter.yaml': overdue,
    'a/charter.yaml.bak': overdue,
    'a/reviews/2026-01-01.yaml': 'ikke lest: her',
  };
  const { out } = await checking({ files }, ...json);
  expect(found(out)).toEqual([
    'a/b/c/d/e/f/g/h/charter.yaml:17 review-overdue',
    'charter.yaml:17 review-overdue',
  ]);
});

test('files may be given by any name, and twice', async () => {
  const files = { 'stad.yaml': overdue, 'kinn/charter.yaml': overdue };
  const { out } = await checking({ files }, 'stad.yaml', './kinn', 'kinn/charter.yaml', ...json);
  expect(found(out)).toEqual([
    'kinn/charter.yaml:17 review-overdue',
    'stad.yaml:17 review-overdue',
  ]);
});

test.each([
  [[], 'there is no charter to check in .'],
  [['tom'], 'there is no charter to check in tom'],
  [['borte'], 'cannot find borte'],
])('none found at all is a wrong call: %j', async (given, said) => {
  const { code, out, err } = await checking({ files: { 'tom/README.md': '' } }, ...given);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(said);
});

test('one that cannot be read is a finding, and the others are checked', async () => {
  const files = {
    'a/charter.yaml': 'format: 1\nstatus: in-forse\nactors:\n  - name: [\n',
    'b/charter.yaml': 'format: 1\nstatus: in-forse\nlangauge: nb\n',
    'c/charter.yaml': overdue,
  };
  const { code, out } = await checking({ files }, ...json);
  expect(code).toBe(1);
  expect(found(out)).toEqual([
    'a/charter.yaml:2 unreadable',
    'a/charter.yaml:4 unreadable',
    'b/charter.yaml:2 unreadable',
    'b/charter.yaml:3 unreadable',
    'c/charter.yaml:17 review-overdue',
  ]);
  expect(JSON.parse(out)).toMatchObject({ counts: { charters: 3, unreadable: 2, error: 5 } });
});

test('a reference that leads nowhere does not hide the rest', async () => {
  const risks = `  - { id: nattevakt, statement: Nattevakten, owner: stadt }\n`;
  const files = { 'charter.yaml': charterWith({ risks, next: '2026-06-15' }) };
  const { out } = await checking({ files }, ...json);
  expect(found(out)).toEqual([
    'charter.yaml:17 dangling-reference',
    'charter.yaml:20 review-overdue',
  ]);
});

test('a review that cannot be read is a finding that names it', async () => {
  const files = {
    'charter.yaml': fine,
    'reviews/2026-01-01.yaml':
      'review_record: { date: 2026-01-01 }\ncharter: { format: 1, naem: x }\n',
    'reviews/notater.yaml': 'dette er ikke en gjennomgang',
  };
  const { code, out } = await checking({ files }, ...json);
  expect(code).toBe(1);
  expect(found(out)).toEqual(['reviews/2026-01-01.yaml:2 unreadable']);
});

test('a date that moved is seen against the last review', async () => {
  const review = (next: string, day: string) =>
    `review_record: { date: ${day} }\ncharter: { format: 1, status: in-force, review: { next: ${next} } }\n`;
  const files = {
    'charter.yaml': fine,
    'reviews/2025-11-20.yaml': review('2027-05-20', '2025-11-20'),
    'reviews/2025-11-20-2.yaml': review('2026-12-01', '2025-11-20'),
  };
  const { out } = await checking({ files }, ...json);
  expect(found(out)).toEqual(['charter.yaml:17 review-date-moved']);
});

test('the same whatever the order of the files, and wherever the run is split', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const files = Object.fromEntries(names.map((name) => [`${name}/charter.yaml`, overdue]));
  const whole = await checking({ files }, ...json);
  const turned = await checking({ files }, 'g', 'c', 'a', 'b', 'f', 'e', 'd', 'a', ...json);
  expect(turned.out).toBe(whole.out);
  const parts: Record<string, string> = {};
  for (const shard of ['1/3', '2/3', '3/3']) {
    const { out } = await checking({ files }, '--shard', shard, ...json);
    parts[`del-${shard[0]}.json`] = out;
  }
  expect(Object.values(parts).flatMap(found).sort()).toEqual(found(whole.out));
  const options = ['--format', 'json', 'del-3.json', 'del-1.json', 'del-2.json', 'del-1.json'];
  const together = await checking({ files: parts }, 'report', ...options);
  expect(together.out).toBe(whole.out);
  expect(together.code).toBe(1);
});

test('a shard without charters ends well, with a sentence that counts', async () => {
  const results = [];
  for (const shard of ['1/2', '2/2'])
    results.push(await checking({ files: { 'charter.yaml': fine } }, '--shard', shard, ...minimal));
  const [empty] = results.filter(({ err }) => err !== '');
  expect(results.map(({ code }) => code)).toEqual([0, 0]);
  expect(empty?.err).toMatch(/^1 charter found, and it is not in shard [12]\/2/);
});

test.each([
  [['--fail-on', 'error'], 0],
  [['--fail-on', 'warning'], 1],
  [['--max-warnings', '1'], 0],
  [['--max-warnings', '0'], 1],
])('what makes the run fail: %j', async (options, code) => {
  const config = 'rules: { risk-without-owner: warning }\n';
  const files = { 'charter.yaml': charterWith({ risks: unowned }), 'samspill.config.yaml': config };
  const ended = await checking({ files }, ...minimal, ...options);
  expect(ended.out).toContain('[risk-without-owner]');
  expect(ended.code).toBe(code);
});

test.each([
  [['--format', 'sariff'], 'there is no format “sariff”; did you mean sarif?'],
  [['--output', 'funn.sarif'], '--output cannot be “funn.sarif”'],
  [['--output', 'xml=funn.xml'], 'there is no format “xml”'],
  [['--shard', '0/4'], '--shard cannot be “0/4”'],
  [['--shard', '5/4'], '--shard cannot be “5/4”'],
  [['--max-warnings', 'few'], '--max-warnings cannot be “few”'],
  [['--fail-on', 'all'], '--fail-on cannot be “all”'],
  [['--preset', 'all'], '--preset cannot be “all”'],
  [['--config', 'borte.yaml'], 'cannot find the config borte.yaml'],
  [['--since', 'main'], '--since needs git'],
])('a wrong call says what is wrong: %j', async (options, said) => {
  const { code, out, err } = await checking({ files: { 'charter.yaml': fine } }, ...options);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(said);
});

test('several formats at once, and nothing else is written', async () => {
  const output = ['--output', 'sarif=ut/funn.sarif', '--output', 'junit=funn.xml'];
  const { out, host } = await checking(
    { files: { 'charter.yaml': overdue } },
    ...minimal,
    ...output,
  );
  expect(out).toContain('[review-overdue]');
  expect(host.written).toEqual(['/samspill-test/ut/funn.sarif', '/samspill-test/funn.xml']);
  expect(host.disk.get('/samspill-test/ut/funn.sarif')).toContain('"version": "2.1.0"');
  expect(host.disk.get('/samspill-test/funn.xml')).toContain('<testsuites');
});

test('on GitHub, the summary of the job gets it all', async () => {
  const files = { 'charter.yaml': overdue, 'summary.md': 'Før\n' };
  const env = { LANG: 'en', GITHUB_STEP_SUMMARY: '/samspill-test/summary.md' };
  const { out, host } = await checking({ files, env }, ...minimal, '--format', 'github');
  expect(out).toMatch(/^::error file=charter.yaml,line=17,/);
  expect(host.disk.get('/samspill-test/summary.md')).toMatch(/^Før\n## [^]*review-overdue/);
});

test('paths are told from the root of the repository to those who ask for that', async () => {
  const files = { '../samspill-test/.git/HEAD': '', 'a/charter.yaml': overdue };
  const { host } = await checking({ files }, ...minimal);
  host.cwd = '/samspill-test/a';
  host.printed.out = '';
  const { main } = await import('../../src/main.ts');
  await main(['check', ...minimal, '--format', 'github'], host);
  expect(host.printed.out).toContain('file=a/charter.yaml,');
});

test('the texts of a record marked for the group are kept back, and so is its line', async () => {
  const risks = `  - { id: nattevakt, statement: Nattevakten henger, visibility: group }\n`;
  const files = { 'charter.yaml': charterWith({ risks }) };
  const rule = { 'samspill.config.yaml': 'rules: { risk-without-owner: error }\n' };
  const { out } = await checking({ files: { ...files, ...rule } }, ...minimal);
  expect(out).toContain('(kept within the group)');
  expect(out).not.toContain('henger');
  const open = await checking({ files: { ...files, ...rule } }, ...minimal, '--internal');
  expect(open.out).toContain('henger');
});

test('colour only on a terminal, and not where it is refused', async () => {
  const setup = { files: { 'charter.yaml': overdue }, stdinIsTerminal: true };
  const { out } = await checking(setup, ...minimal);
  expect(out).toContain('\u001b[31m17:9 error:\u001b[39m');
  const refused = await checking({ ...setup, env: { NO_COLOR: '1' } }, ...minimal);
  expect(refused.out).not.toContain('\u001b');
  const narrow = await checking({ ...setup, columns: 40, env: { NO_COLOR: '1' } }, ...minimal);
  for (const line of narrow.out.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
});

test('a charter cannot speak to the terminal', async () => {
  const name = '"\\e]0;x\\a::set-output name=x::\u202eY"';
  const files = { 'charter.yaml': overdue.replace('Stad kommune', name) };
  const { out } = await checking({ files, stdinIsTerminal: false });
  expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]|^::/m);
});

test('an owned risk is no finding', async () => {
  const files = { 'charter.yaml': charterWith({ risks: owned }) };
  const config = { 'samspill.config.yaml': 'rules: { risk-without-owner: error }\n' };
  const { code } = await checking({ files: { ...files, ...config } }, ...minimal);
  expect(code).toBe(0);
});

test('a person reads dates as they are said, a machine as they are written; a part put together again as well', async () => {
  const files = { 'charter.yaml': charterWith({ next: '2026-06-15' }) };
  const said = { nb: '15. juni 2026', en: '15 June 2026' };
  for (const language of ['nb', 'en'] as const) {
    const as = (format: string) =>
      checking({ files }, '--language', language, ...minimal, '--format', format);
    for (const format of ['text', 'markdown', 'github']) {
      const { out } = await as(format);
      expect(out).toContain(said[language]);
      expect(out).not.toMatch(/(?:due|holdt) 2026-06-15/);
    }
    for (const format of ['sarif', 'junit', 'gitlab'])
      expect((await as(format)).out).toMatch(/(?:due|holdt) 2026-06-15/);
    const { out: part } = await as('json');
    expect(JSON.parse(part)).toMatchObject({
      files: [{ findings: [{ message: expect.stringContaining('2026-06-15') as string }] }],
    });
    const again = await checking(
      { files: { ...files, 'part.json': part } },
      ...['report', 'part.json', '--language', language],
    );
    expect(again.out).toContain(said[language]);
  }
});
