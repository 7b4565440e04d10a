import { PassThrough, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { Interrupted } from '../../src/errors.ts';
import type { Prompt, Reply } from '../../src/interview/ask.ts';
import { openTerminal } from '../../src/terminal/open-terminal.ts';
import { prompts as en } from '../../src/words/en/prompts.ts';
import { prompts as nb } from '../../src/words/nb/prompts.ts';
import { actors, samples } from '../support/sample-prompts.ts';

interface Session {
  language?: 'nb' | 'en';
  runEditor?: (text: string) => string | undefined;
  again?: { problem: string; typed: string };
}

/** Types the lines at the prompts, one after the other; gives the replies and all that was written. */
async function play(
  asked: Prompt | Prompt[],
  lines: string[],
  { language = 'nb', runEditor, again }: Session = {},
): Promise<{ replies: Reply[]; out: string }> {
  const input = new PassThrough();
  let out = '';
  const output = new Writable({
    write(chunk: Buffer, _encoding, next) {
      out += String(chunk);
      next();
    },
  });
  const terminal = await openTerminal({
    ...{ plain: true, present: false, today: '2026-06-15', env: {} },
    ...{ words: language === 'nb' ? nb : en, input, output, runEditor },
  });
  input.end(lines.map((line) => `${line}\n`).join(''));
  const replies: Reply[] = [];
  try {
    for (const prompt of [asked].flat()) replies.push(await terminal.ask(prompt, again));
  } finally {
    terminal.close();
  }
  expect(out).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
  return { replies, out };
}
const replyTo = async (prompt: Prompt, lines: string[], session?: Session) =>
  (await play(prompt, lines, session)).replies[0];

const {
  text,
  long,
  number,
  date,
  yesno,
  choice,
  choices,
  reference,
  references,
  rows,
  lines,
  page,
} = samples;
const cell = { column: { above: 'kommune', left: 4 } };
const back: Reply = { do: 'menu', item: 'back' };

test.each<[string, Prompt, string[], Reply]>([
  ['text', text, ['Ung i Nordfjord'], { do: 'text', value: 'Ung i Nordfjord' }],
  ['text left', text, [''], { do: 'leave' }],
  ['text proposed', { ...text, suggestion: 'a' }, [''], { do: 'text', value: 'a' }],
  ['text, not the proposal', { ...text, suggestion: 'a' }, ['-'], { do: 'leave' }],
  ['text taken away', { ...text, current: 'a' }, ['-'], { do: 'text', value: '' }],
  ['a colon at the start', text, ['::)'], { do: 'text', value: ':)' }],
  ['long', long, ['En', '', 'To', '.'], { do: 'text', value: 'En\n\nTo' }],
  ['long left', long, [''], { do: 'leave' }],
  ['long with a draft', { ...long, draft: 'En' }, ['To', '.'], { do: 'text', value: 'En\nTo' }],
  ['long with a colon', long, ['::a', '.'], { do: 'text', value: ':a' }],
  ['number', number, ['2,5'], { do: 'text', value: '2.5' }],
  ['date', date, ['om et halvt år'], { do: 'text', value: '2026-12-15' }],
  ['yes', yesno, ['J'], { do: 'yesno', value: true }],
  ['no', yesno, ['nei'], { do: 'yesno', value: false }],
  ['choice by number', choice, ['2'], { do: 'pick', value: 'project' }],
  ['choice by beginning', choice, ['RÅ'], { do: 'pick', value: 'council' }],
  ['choice left', choice, [''], { do: 'leave' }],
  ['choice kept', { ...choice, current: 'project' }, [''], { do: 'leave' }],
  ['choice as above', { ...choice, ...cell }, ['='], { do: 'same-as-above' }],
  ['text for all', { ...text, ...cell }, ['*'], { do: 'same-for-all' }],
  ['choices', choices, ['1, 3'], { do: 'pick-many', values: ['network', 'council'] }],
  [
    'choices by words',
    choices,
    ['prosjekt; nett'],
    { do: 'pick-many', values: ['project', 'network'] },
  ],
  ['choices, none', { ...choices, current: ['project'] }, ['-'], { do: 'pick-many', values: [] }],
  ['reference', reference, ['helse'], { do: 'pick', value: 'helse-forde' }],
  ['reference by a later word', reference, ['før'], { do: 'pick', value: 'helse-forde' }],
  ['outside', reference, ['Volda'], { do: 'outside', text: 'Volda' }],
  ['new', reference, ['4', 'Volda'], { do: 'new', list: 'actors', name: 'Volda' }],
  ['references', references, ['1 2'], { do: 'pick-many', values: ['stad', 'kinn'] }],
  ['references kept', references, [''], { do: 'leave' }],
  [
    'references and a new one',
    references,
    ['1 4', 'Volda'],
    { do: 'new', list: 'actors', name: 'Volda', ticked: ['stad'] },
  ],
  ['rows', rows, ['Gloppen', 'Volda', ''], { do: 'add', values: ['Gloppen', 'Volda'] }],
  ['rows done', rows, [''], { do: 'done' }],
  ['rows done by word', rows, [':ferdig'], { do: 'done' }],
  ['row edited', rows, [':endre 2'], { do: 'edit', id: 'kinn' }],
  ['row removed', rows, [':remove 3'], { do: 'remove', id: 'helse-forde' }],
  ['row moved', rows, [':flytt 2 1'], { do: 'move', id: 'kinn', to: 0 }],
  ['line', lines, ['ikke voksne'], { do: 'add', values: ['ikke voksne'] }],
  ['line edited', lines, [':edit 1'], { do: 'edit', id: '0' }],
  ['page', page, [''], { do: 'leave' }],
])('%s', async (_, prompt, typed, reply) => {
  expect(await replyTo(prompt, typed)).toEqual(reply);
});

describe.each(Object.values(samples))('at $kind', (prompt: Prompt) => {
  test('the typed words go everywhere, in both languages and by their first letters', async () => {
    expect(await replyTo(prompt, [':back'])).toEqual(back);
    expect(await replyTo(prompt, [':tilbake'])).toEqual(back);
    expect(await replyTo(prompt, [':ti'])).toEqual(back);
    expect(await replyTo(prompt, [':hopp'])).toEqual({ do: 'menu', item: 'skip' });
    expect(await replyTo(prompt, [':gjoremal'])).toEqual({ do: 'menu', item: 'action' });
    expect(await replyTo(prompt, [':b'], { language: 'en' })).toEqual(back);
  });

  test('a word that cannot be is said, and the prompt goes on', async () => {
    const { out, replies } = await play(prompt, [':xyzzy', ':h', ':back']);
    expect(out).toContain('kjenner ikke :xyzzy');
    expect(out).toContain(':h kan bety :hopp eller :hvorfor eller :hjelp');
    expect(replies).toEqual([back]);
    const only: Prompt = { ...prompt, menu: ['back'] };
    expect((await play(only, [':park', ':back'])).out).toContain(':park går ikke her');
  });

  test('help is there by ?, :why and :help', async () => {
    const why = await play(prompt, [':hvorfor', ':back']);
    expect(why.out).toContain('Ta med dem som skal forplikte seg.');
    const { out } = await play(prompt, ['?', ':back']);
    expect(out).toContain('Ta med dem som skal forplikte seg.');
    expect(out).toContain(':tilbake – tilbake til forrige spørsmål');
    expect(out.match(/> /g)).toHaveLength(2);
  });

  test('the end of the input is somebody leaving', async () => {
    await expect(play(prompt, [])).rejects.toThrow(Interrupted);
  });
});

test('text follows a word, without its because', async () => {
  expect(await replyTo(text, [':na because it is too early'], { language: 'en' })).toEqual({
    do: 'menu',
    item: 'not-relevant',
    text: 'it is too early',
  });
  expect(await replyTo(text, [':ikke fordi det er for tidlig'])).toMatchObject({
    text: 'det er for tidlig',
  });
  expect(await replyTo(text, [':decision We meet on Mondays'])).toEqual({
    do: 'menu',
    item: 'decision',
    text: 'We meet on Mondays',
  });
  const toRisks = { do: 'menu', item: 'overview', text: 'Q-RSK-01' };
  expect(await replyTo(text, [':hopp til Q-RSK-01'])).toMatchObject(toRisks);
  expect(await replyTo(text, [':hopp q-rsk-01'])).toMatchObject({ ...toRisks, text: 'q-rsk-01' });
  expect(await replyTo(text, [':hopp over'])).toMatchObject({ do: 'menu', item: 'skip' });
  expect(await replyTo(text, [':gå Q-RSK-01'])).toEqual({
    do: 'menu',
    item: 'overview',
    text: 'Q-RSK-01',
  });
});

test('a word in the middle of a long text takes what is typed along', async () => {
  expect(await replyTo(long, ['En linje', ':park'])).toEqual({
    do: 'menu',
    item: 'park',
    typed: 'En linje',
  });
});

test.each<[Prompt, string, string]>([
  [number, 'mange', '«mange» er ikke et tall'],
  [number, '13', '13 er utenfor'],
  [date, '31.6.2026', 'finnes ikke i kalenderen'],
  [yesno, 'kanskje', 'svar ja eller nei'],
  [choice, '4', '«4» er ikke blant valgene'],
  [choices, '1 9', '«9» er ikke blant valgene'],
  [reference, 'kom', 'passer på flere: 1. Stad kommune, 2. Kinn kommune'],
  [{ ...text, mayLeave: false }, '', 'her trengs et svar for å gå videre; :hjelp'],
  [{ ...text, column: { left: 2 } }, '=', 'ikke noe over'],
  [rows, ':fjern 9', '«9» er ikke i listen; skriv et tall fra 1 til 3'],
  [{ ...rows, canAdd: false }, 'Volda', 'kan du ikke legge til'],
])('a problem is said and the prompt goes on', async (prompt, typed, problem) => {
  const { out, replies } = await play(prompt, [typed, ':back']);
  expect(out).toContain(problem);
  expect(replies).toEqual([back]);
});

test('the question is said once for a column of cells, and the choices as well', async () => {
  const cells = actors.map(({ label }, at): Prompt => ({
    ...choice,
    key: `kind/${at}`,
    label: `${label} – slag`,
    options: [...choice.options, { value: 'other', label: 'annet' }],
  }));
  const { out } = await play(cells, ['1', '2', '']);
  expect(out.match(/Hvem er med/g)).toHaveLength(1);
  expect(out.match(/1\. nettverk/g)).toHaveLength(1);
  expect(out).toContain('Samme 4 valg');
  expect(out).toContain('Helse Førde – slag');
});

test('a list that grows is not said again, only counted; :vis says it', async () => {
  const grown: Prompt = { ...rows, rows: [...rows.rows, { id: 'volda', label: 'Volda' }] };
  const { out } = await play([rows, grown], ['Volda', '', '', ':vis', '']);
  expect(out.match(/1\. Stad kommune/g)).toHaveLength(1);
  expect(out).toContain('Lagt til. 4 i listen.');
  expect((await play(rows, [':vis', ''])).out.match(/1\. Stad kommune/g)).toHaveLength(2);
});

test('asked again, only the problem is said', async () => {
  const again = { problem: 'navnet er brukt', typed: 'Stad' };
  const { out } = await play(text, ['Ung'], { again });
  expect(out).toContain('navnet er brukt');
  expect(out).not.toContain('Hvem er med');
});

test('the editor gives a long answer, and says when it could not', async () => {
  const runEditor = (seed: string) => `${seed}Skrevet i ro og mak\n`;
  expect(await replyTo(long, [':rediger'], { runEditor })).toEqual({
    do: 'text',
    value: 'Skrevet i ro og mak',
  });
  const { out } = await play(long, [':editor', ':back'], { runEditor: () => undefined });
  expect(out).toContain('fikk ikke åpnet');
  expect((await play(long, [':rediger', ':back'])).out).toContain(':rediger går ikke her');
});

test('nothing in a prompt acts', async () => {
  const nasty = '\u001b[2J\u0007\u202ex';
  const prompt: Prompt = {
    ...{ ...choice, ask: nasty, why: nasty, label: nasty, help: [nasty], notices: [nasty] },
    ...{ beside: [nasty], options: [{ value: 'a', label: nasty, about: nasty }] },
  };
  const { out } = await play(prompt, ['?', '1']);
  expect(out).toContain('\\x1b[2J\\x07\\u202ex');
});
