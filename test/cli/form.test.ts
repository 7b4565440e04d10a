// samspill form from outside: what it prints, what it asks, what it writes, and what it refuses.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parseCharter } from '../../src/charter/parse.ts';
import { Interrupted } from '../../src/errors.ts';
import type { Reply } from '../../src/interview/ask.ts';
import { main } from '../../src/main.ts';
import { readingWidth, widthOf } from '../../src/terminal/width.ts';
import { storyNames, storyText } from '../support/form-stories.ts';
import { memoryHost, type Script, type Setup } from '../support/memory-host.ts';

const path = '/samspill-test/charter.yaml';
const run = async (args: string[], setup: Setup & { story?: string } = {}) => {
  const { story = 'network', files = {}, ...rest } = setup;
  const host = memoryHost({
    stdinIsTerminal: false,
    today: '2026-11-30',
    ...rest,
    files: { 'charter.yaml': storyText(story), ...files },
  });
  const code = await main(['form', ...args], host);
  return { code, host, ...host.printed };
};
const charterOn = (host: { disk: Map<string, string> }) => {
  const { charter, problems } = parseCharter(host.disk.get(path) ?? '');
  expect(problems).toEqual([]);
  return charter;
};

describe('told', () => {
  test.each(
    storyNames.flatMap((name) => ['nb', 'en'].map((language) => [name, language] as const)),
  )(
    '%s in %s fits 80 columns and shows no number that could be a score',
    async (story, language) => {
      const { code, out } = await run(['--language', language], { story });
      expect(code).toBe(0);
      for (const line of out.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(80);
      const order = out.split(/Formene, i rekkefølge|The forms, in order/)[1] ?? '';
      const reasons = order.split(/Hvor formelle|How formal/)[0] ?? '';
      const bare = reasons.replace(/\([^)]*\)/g, '').replace(/^ *\d\. /gm, '');
      expect(bare).not.toMatch(/\d/);
    },
  );

  test('in the language of the charter, unless another is asked for', async () => {
    expect((await run([], { env: { LANG: 'en' } })).out).toContain('Formene, i rekkefølge');
    expect((await run(['--language', 'en'])).out).toContain('The forms, in order');
  });

  test('six forms of which nothing is known have no numbers', async () => {
    const files = { 'charter.yaml': 'format: 1\nlanguage: nb\ncollaboration: {form: council}\n' };
    const { out } = await run([], { files });
    expect(out).toContain('Ennå er ingenting kjent som taler for eller imot noen form.');
    expect(out).not.toMatch(/1\. /);
    expect((await run(['--language', 'en'], { files })).out).toContain('council or board');
  });

  test('as JSON after its schema', async () => {
    const shown = memoryHost();
    expect(await main(['schema', 'form'], shown)).toBe(0);
    const schema: unknown = JSON.parse(shown.printed.out);
    const isForm = new Ajv2020({ allErrors: true }).compile(schema as object);
    for (const story of storyNames) {
      const { out } = await run(['--format', 'json'], { story });
      expect(isForm(JSON.parse(out)), JSON.stringify(isForm.errors)).toBe(true);
    }
  });

  test('as Markdown in which nothing of the charter is markup', async () => {
    const text = storyText('network').replace(
      'name: Ung i Nordfjord',
      'name: "<b>Ung</b> # @alle"',
    );
    const { out } = await run(['--format', 'markdown'], { files: { 'charter.yaml': text } });
    expect(out).toMatch(/^# Hvilken form som passer: \\<b>Ung\\<\/b> # @/);
    expect(out).toContain('### 1. Nettverk som får til noe sammen');
  });

  test('what is marked for the group is counted, and told inside it', async () => {
    const text = storyText('network').replace(
      '{ id: kveldsapent,',
      '{ id: kveldsapent, visibility: group, outgrown: Trenger leder,',
    );
    const files = { 'charter.yaml': text };
    const outside = await run([], { files });
    expect(outside.out).toContain('én linje som er bare for gruppen');
    expect(outside.out).not.toMatch(/kvelds/i);
    expect((await run(['--internal'], { files })).out).toContain('«Kveldsåpent i Stryn»');
  });

  test('since the last review', async () => {
    const before = storyText('network')
      .replace(/^/gm, '  ')
      .replace(/^ {2}#.*\n/, '');
    const now = storyText('network').replace('exists: false', 'exists: true');
    const review = `review_record: {date: 2026-06-15}\ncharter:\n${before}`;
    const { out } = await run([], {
      files: { 'charter.yaml': now, 'reviews/2026-06-15.yaml': review },
    });
    expect(out).toContain('Siden 15. juni 2026');
    expect(out).toContain('felles penger (FIT-N7): nei → ja');
    expect(out).toContain('FIT-S2');
  });
});

test('status tells the signals too', async () => {
  const text = storyText('network').replace('exists: false', 'exists: true');
  const host = memoryHost({ files: { 'charter.yaml': text }, today: '2026-11-30' });
  expect(await main(['status'], host)).toBe(0);
  expect(host.printed.out).toContain('(FIT-S2: NET-C12)');
  const quiet = memoryHost({ files: { 'charter.yaml': storyText('network') } });
  expect(await main(['status', '--format', 'json'], quiet)).toBe(0);
  expect(JSON.parse(quiet.printed.out)).toMatchObject({ signals: [] });
});

describe('without a terminal', () => {
  const answers = 'answers:\n  FIT-N5: yes\n  FIT-N6: partly\n';

  test('answers from a file are kept with the charter', async () => {
    const { code, host, out, err } = await run(['--from', 'svar.yaml'], {
      story: 'line',
      files: { 'svar.yaml': answers },
    });
    expect(code).toBe(0);
    expect(charterOn(host).answers).toMatchObject({ 'FIT-N5': 'yes', 'FIT-N6': 'partly' });
    expect(err).toContain('Written: ./charter.yaml and ./charter.md');
    expect(out).toContain('FIT-N5');
  });

  test('wrong answers are all told with their places, and nothing is written', async () => {
    const wrong = 'answers:\n  FIT-N5: maybe\n  FIT-N55: yes\nreason: x\n';
    const { code, host, out, err } = await run(['--from', 'svar.yaml'], {
      files: { 'svar.yaml': wrong },
    });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('svar.yaml:2:11');
    expect(err).toContain('svar.yaml:3:3');
    expect(err).toContain('svar.yaml:4:1');
    expect(host.written).toEqual([]);
  });

  test('a choice goes to the charter and the log, whatever stood first', async () => {
    const { code, host, out } = await run([
      ...['--choose', 'project', '--reason', 'Departementet har bestemt det.'],
    ]);
    expect(code).toBe(0);
    const { collaboration, decisions } = charterOn(host);
    expect(collaboration).toMatchObject({
      form: 'project',
      form_reason: 'Departementet har bestemt det.',
    });
    expect(decisions).toEqual([
      {
        id: 'formen-er-prosjekt',
        date: '2026-11-30',
        title: 'Formen er prosjekt',
        subject: 'change',
        reason: 'Departementet har bestemt det.',
        alternatives: expect.stringMatching(
          /^Vurdert, .*: Nettverk som får til noe sammen; /,
        ) as string,
      },
    ]);
    expect(out).not.toMatch(/likevel|frarå|anbefal/);
  });

  test('what rests on the form is to be looked at again', async () => {
    const { host } = await run(['--choose', 'project', '--reason', 'Vi prøver.']);
    expect(charterOn(host).states?.['Q-RES-03']).toBeUndefined();
    expect(charterOn(host).states?.['Q-FORM-04']).toBeUndefined();
    const meeting = await run(['--choose', 'meeting-place', '--reason', 'Vi prøver.']);
    expect(charterOn(meeting.host).states?.['Q-FORM-04']?.check_again).toEqual({
      because: 'Samarbeidsform',
      since: '2026-11-30',
    });
  });

  test('a later choice sets the earlier one aside; a second one the same day replaces it', async () => {
    const first = await run(['--choose', 'project', '--reason', 'Vi prøver.']);
    const files = { 'charter.yaml': first.host.disk.get(path) ?? '' };
    const again = await run(['--choose', 'network', '--reason', 'Nei.'], { files });
    expect(charterOn(again.host).decisions).toMatchObject([
      { id: 'formen-er-prosjekt', title: 'Formen er nettverk', reason: 'Nei.' },
    ]);
    const later = await run(['--choose', 'network', '--reason', 'Nei.', '--today', '2027-05-20'], {
      files,
    });
    expect(charterOn(later.host).decisions).toMatchObject([
      { id: 'formen-er-prosjekt' },
      { id: 'formen-er-nettverk', supersedes: 'formen-er-prosjekt' },
    ]);
  });

  test('which network is meant is kept where the charter asks for it', async () => {
    const text = storyText('project');
    const { host } = await run(['--choose', 'network', '--reason', 'We go on.'], {
      files: { 'charter.yaml': text },
    });
    expect(charterOn(host).collaboration?.network_purpose).toBe('collaboration');
  });

  test.each([
    [['--choose', 'network'], '--reason'],
    [['--reason', 'Because.'], '--choose'],
    [['--arena', 'ringen'], '--choose'],
    [['--choose', 'netwrk', '--reason', 'x'], 'netwrk'],
    [['--choose', 'network', '--reason', 'x', '--arena', 'rigen'], 'ringen'],
    [['--from', 'nowhere.yaml'], 'nowhere.yaml'],
  ])('%j is a wrong call', async (args, named) => {
    const { code, err, host } = await run(args, { story: 'learning-network' });
    expect(code).toBe(2);
    expect(err).toContain(named);
    expect(host.written).toEqual([]);
  });
});

describe('in a terminal', () => {
  const inTerminal = (replies: Script, setup: Setup & { story?: string } = {}) =>
    run([], { stdinIsTerminal: true, replies, ...setup });

  const answering =
    (rest: (key: string) => Reply | Error): Script =>
    ({ prompt, number }) => {
      if (number > 60) throw new Error(`asked without end: ${prompt.key}`);
      if (prompt.key === 'here') return { do: 'leave' };
      if (prompt.key === 'FIT-G2') return { do: 'pick', value: 'act' };
      if (prompt.key.startsWith('FIT-')) return { do: 'pick', value: 'yes' };
      if (prompt.key === 'end') return { do: 'pick', value: 'write' };
      if (prompt.kind === 'page') return { do: 'leave' };
      return rest(prompt.key);
    };
  const chooses = answering((key) =>
    key === 'form/choose'
      ? { do: 'pick', value: 'programme' }
      : key === 'form/arena'
        ? { do: 'pick', value: 'ringen' }
        : { do: 'text', value: 'Vi må binde oss.' },
  );

  test('only what the charter does not say is asked', async () => {
    const text = storyText('project').replace(/^ {2}FIT-.*\n/gm, '');
    const { host } = await inTerminal(chooses, { files: { 'charter.yaml': text } });
    const asked = host.asked
      .map(({ prompt }) => prompt.key)
      .filter((key) => key.startsWith('FIT-'));
    expect(asked).toEqual([
      ...['FIT-G2', 'FIT-N5', 'FIT-N6', 'FIT-N9', 'FIT-N10', 'FIT-N11', 'FIT-N12'],
    ]);
  });

  test('the choice, its reason and the arena are kept', async () => {
    const { code, host } = await inTerminal(chooses, { story: 'learning-network' });
    expect(code).toBe(0);
    const page = host.asked.find(({ prompt }) => prompt.key === 'form/told')?.prompt;
    expect(page).toMatchObject({
      lines: expect.arrayContaining(['  1. Læringsnettverk']) as unknown,
    });
    // What is broken for the paper would be broken again on the page, which is narrower.
    const lines = page?.kind === 'page' ? page.lines : [];
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(readingWidth(80, false));
    expect(Math.max(...lines.map(widthOf))).toBeGreaterThan(60);
    const charter = charterOn(host);
    expect(charter.collaboration?.form).toBe('programme');
    expect(charter.decisions).toMatchObject([{ arena: 'ringen', reason: 'Vi må binde oss.' }]);
    const document = host.disk.get('/samspill-test/charter.md');
    expect(document).toContain('Formen er program');
    expect(document).toContain('\n- **Utveksling mellom likestilte:** ja\n');
    expect(document).not.toContain('FIT-N10');
    expect(host.said.join('\n')).toContain('Valgt 30. november 2026: Program');
  });

  test('nothing is asked where all is answered, and it may be left without a choice', async () => {
    const { code, host } = await inTerminal([{ do: 'leave' }, { do: 'pick', value: 'later' }]);
    expect(code).toBe(0);
    expect(host.asked.map(({ prompt }) => prompt.key)).toEqual(['form/told', 'form/choose']);
    expect(charterOn(host).decisions).toBeUndefined();
  });

  test('the answers can be gone through again, with what was said standing', async () => {
    let chosen = 0;
    const { host } = await inTerminal(
      answering((key) => ({
        do: 'pick',
        value: key === 'form/choose' && chosen++ === 0 ? 'again' : 'later',
      })),
    );
    const first = host.asked.find(({ prompt }) => prompt.key === 'FIT-N2')?.prompt;
    expect(first).toMatchObject({ current: 'no' });
    expect(charterOn(host).answers?.['FIT-N2']).toBe('yes');
  });

  test('back from the reason leads to the forms', async () => {
    const { host } = await inTerminal([
      { do: 'leave' },
      { do: 'pick', value: 'project' },
      { do: 'menu', item: 'back' },
      { do: 'pick', value: 'later' },
    ]);
    expect(host.asked.map(({ prompt }) => prompt.key)).toEqual([
      ...['form/told', 'form/choose', 'form/reason', 'form/choose'],
    ]);
  });

  test('Ctrl-C keeps what was answered, says how to go on, and ends with 130', async () => {
    const text = storyText('network').replace("  FIT-N6: 'no'\n  FIT-N8: 'no'\n", '');
    const { code, host } = await inTerminal(
      ({ prompt }) =>
        prompt.key === 'here'
          ? { do: 'leave' }
          : prompt.key === 'FIT-N6'
            ? { do: 'pick', value: 'yes' }
            : new Interrupted(),
      { files: { 'charter.yaml': text } },
    );
    expect(code).toBe(130);
    expect(charterOn(host).answers?.['FIT-N6']).toBe('yes');
    expect(host.said.at(-1)).toBe('Fortsett med: samspill form');
    expect(host.terminals.closed).toBe(host.terminals.opened);
  });
});
