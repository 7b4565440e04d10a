import { describe, expect, test } from 'vitest';
import type { Prompt, Reply } from '../../src/interview/ask.ts';
import { frame } from '../../src/terminal/frame.ts';
import type { Key } from '../../src/terminal/keys.ts';
import {
  press,
  startShown,
  type Asked,
  type Outcome,
  type Shown,
} from '../../src/terminal/machine.ts';
import { styleOf } from '../../src/terminal/style.ts';
import { prompts as nb } from '../../src/words/nb/prompts.ts';
import { keysOf, paste } from '../support/press.ts';
import { actors, samples } from '../support/sample-prompts.ts';

const style = styleOf({ NO_COLOR: '1' }, false);
const asking = (prompt: Prompt): Asked => ({
  prompt,
  setting: { words: nb, today: '2026-06-15' },
  hasEditor: true,
});
const rowsOf = (shown: Shown, asked: Asked): string[] =>
  frame(shown, asked, { columns: 80, rows: 24, style }).rows;

/** Presses until there is a reply, or shows what is on the screen. */
function play(prompt: Prompt, script: string | Key[], start?: Shown): Outcome & { rows: string[] } {
  const asked = asking(prompt);
  let shown = start ?? startShown(asked);
  for (const key of typeof script === 'string' ? keysOf(script) : script) {
    const { view } = frame(shown, asked, { columns: 80, rows: 24, style });
    const outcome = press(shown, key, { asked, view });
    if (!('shown' in outcome)) return { ...outcome, rows: [] };
    shown = outcome.shown;
  }
  return { shown, rows: rowsOf(shown, asked) };
}
const replyTo = (prompt: Prompt, script: string | Key[]): Reply | undefined => {
  const outcome = play(prompt, script);
  return 'reply' in outcome ? outcome.reply : undefined;
};
const screenOf = (prompt: Prompt, script: string): string => play(prompt, script).rows.join('\n');

const cell = { column: { above: 'kommune', left: 4 } };
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
const full: Prompt = { ...text, current: 'Ung i Nordfjord' };
const mustAnswer = { mayLeave: false };

test.each<[string, Prompt, string, Reply]>([
  ['text', text, 'Ung i Nord<return>', { do: 'text', value: 'Ung i Nord' }],
  ['text left', text, '<return>', { do: 'leave' }],
  ['text kept', full, '<return>', { do: 'leave' }],
  ['text corrected', full, '<tab>2<return>', { do: 'text', value: 'Ung i Nordfjord2' }],
  ['text erased', full, '<tab><ctrl-u><return>', { do: 'text', value: '' }],
  ['text proposed', { ...text, suggestion: 'a' }, '<return>', { do: 'text', value: 'a' }],
  ['text instead', { ...text, suggestion: 'a' }, 'b<return>', { do: 'text', value: 'b' }],
  ['text dropped', { ...text, suggestion: 'a' }, '<backspace><return>', { do: 'leave' }],
  ['text drafted', { ...text, draft: 'Ung' }, '!<return>', { do: 'text', value: 'Ung!' }],
  ['same as above', { ...text, ...cell }, '=', { do: 'same-as-above' }],
  ['same for all', { ...text, ...cell }, '*', { do: 'same-for-all' }],
  ['a sign in a text', { ...text, ...cell }, 'a=*<return>', { do: 'text', value: 'a=*' }],
  ['long', long, 'En<return>To<return><return>', { do: 'text', value: 'En\nTo' }],
  [
    'long with a paragraph',
    long,
    'En<ctrl-n>To<return><return>',
    { do: 'text', value: 'En\n\nTo' },
  ],
  ['long left', long, '<return>', { do: 'leave' }],
  ['number', number, '3<return>', { do: 'text', value: '3' }],
  ['number with a comma', number, '2,5<return>', { do: 'text', value: '2.5' }],
  ['date', date, 'om et halvt år<return>', { do: 'text', value: '2026-12-15' }],
  [
    'date proposed',
    { ...date, suggestion: '2026-12-01' },
    '<return>',
    { do: 'text', value: '2026-12-01' },
  ],
  ['yes', yesno, 'j', { do: 'yesno', value: true }],
  ['no', yesno, 'n', { do: 'yesno', value: false }],
  ['yes by arrow', yesno, '<down><return>', { do: 'yesno', value: true }],
  ['yes or no left', yesno, '<return>', { do: 'leave' }],
  ['choice by arrow', choice, '<down><down><return>', { do: 'pick', value: 'project' }],
  ['choice by number', choice, '3<return>', { do: 'pick', value: 'council' }],
  ['choice by letter', choice, 'p<return>', { do: 'pick', value: 'project' }],
  ['choice left', choice, '<return>', { do: 'leave' }],
  ['choice kept', { ...choice, current: 'project' }, '<return>', { do: 'pick', value: 'project' }],
  [
    'choice that must be',
    { ...choice, ...mustAnswer },
    '<return>',
    { do: 'pick', value: 'network' },
  ],
  ['choice as above', { ...choice, ...cell }, '=', { do: 'same-as-above' }],
  ['choice for all', { ...choice, ...cell }, '*', { do: 'same-for-all' }],
  ['this choice for all', { ...choice, ...cell }, '2*', { do: 'same-for-all', value: 'project' }],
  [
    'choices',
    choices,
    ' <down><down> <return>',
    { do: 'pick-many', values: ['network', 'council'] },
  ],
  ['choices by number', choices, '31<return>', { do: 'pick-many', values: ['network', 'council'] }],
  ['choices left', choices, '<return>', { do: 'leave' }],
  ['Enter for a tick', choices, '<down><return><return>', { do: 'pick-many', values: ['project'] }],
  ['unticked', { ...choices, current: ['project'] }, '2<return>', { do: 'pick-many', values: [] }],
  ['reference', reference, 'helse<return>', { do: 'pick', value: 'helse-forde' }],
  ['reference by arrow', reference, '<down><return>', { do: 'pick', value: 'stad' }],
  ['reference left', reference, '<return>', { do: 'leave' }],
  ['outside', reference, 'Volda<down><down><return>', { do: 'outside', text: 'Volda' }],
  ['new by name', reference, 'Volda<down><return>', { do: 'new', list: 'actors', name: 'Volda' }],
  [
    'new, then named',
    reference,
    '<up><return>Volda<return>',
    { do: 'new', list: 'actors', name: 'Volda' },
  ],
  [
    'references',
    references,
    'hel<return><return>',
    { do: 'pick-many', values: ['stad', 'helse-forde'] },
  ],
  [
    'references by space',
    references,
    '<down><down> <return>',
    { do: 'pick-many', values: ['stad', 'kinn'] },
  ],
  ['references kept', references, '<return>', { do: 'pick-many', values: ['stad'] }],
  [
    'references, a new one',
    references,
    'kinn<return>Volda<down><return>',
    { do: 'new', list: 'actors', name: 'Volda', ticked: ['stad', 'kinn'] },
  ],
  ['row', rows, 'Gloppen<return>', { do: 'add', values: ['Gloppen'] }],
  ['rows done', rows, '<return>', { do: 'done' }],
  ['row edited', rows, '<up><up>e', { do: 'edit', id: 'kinn' }],
  ['row edited by Enter', rows, '<up><return>', { do: 'edit', id: 'helse-forde' }],
  ['row removed', rows, '<up><delete>', { do: 'remove', id: 'helse-forde' }],
  ['row up', rows, '<up>K', { do: 'move', id: 'helse-forde', to: 1 }],
  ['row down', rows, '<up><up><up><meta-down>', { do: 'move', id: 'stad', to: 1 }],
  ['in and out of the list', rows, '<up><down>Gloppen<return>', { do: 'add', values: ['Gloppen'] }],
  ['line', lines, 'ikke voksne<return>', { do: 'add', values: ['ikke voksne'] }],
  ['line removed', lines, '<up><up>d', { do: 'remove', id: '0' }],
  ['lines done', lines, '<return>', { do: 'done' }],
  ['page', page, '<return>', { do: 'leave' }],
])('%s', (_, prompt, script, reply) => {
  expect(replyTo(prompt, script)).toEqual(reply);
});

describe.each(Object.values(samples))('at $kind', (prompt: Prompt) => {
  const unfinished = ['text', 'number', 'date', 'long', 'reference', 'references', 'rows', 'lines'];
  const half = unfinished.includes(prompt.kind) ? '32.13.' : '';

  test('Esc opens the menu while the answer is half typed, and leaves it as it was', () => {
    expect(screenOf(prompt, `${half}<escape>`)).toContain('Meny');
    expect(screenOf(prompt, `${half}<escape><escape>`)).toBe(screenOf(prompt, half));
    expect(screenOf(prompt, `${half}<ctrl-o>`)).toContain('t  tilbake');
  });

  test('a letter chooses, and what is typed goes along as a draft', () => {
    const draft = half === '' ? {} : { typed: half };
    expect(replyTo(prompt, `${half}<escape>t`)).toEqual({ do: 'menu', item: 'back', ...draft });
    expect(replyTo(prompt, `${half}<escape>h`)).toEqual({ do: 'menu', item: 'skip', ...draft });
    expect(replyTo(prompt, `${half}<escape>s`)).toEqual({ do: 'menu', item: 'skip', ...draft });
    expect(replyTo(prompt, `${half}<meta-t>`)).toEqual({ do: 'menu', item: 'back', ...draft });
    expect(replyTo(prompt, `${half}<escape><down><down><return>`)).toEqual({
      do: 'menu',
      item: 'skip',
      ...draft,
    });
  });

  test('the menu offers only what goes here', () => {
    const only: Prompt = { ...prompt, menu: ['back', 'save'] };
    expect(screenOf(only, '<escape>')).not.toContain('parker');
    expect(screenOf(only, '<escape>p')).toContain('«p» er ikke med');
    expect(replyTo(only, '<escape>l')).toEqual({ do: 'menu', item: 'save' });
  });

  test('? is help, and a key goes back', () => {
    expect(screenOf(prompt, '?')).toContain('Ta med dem som skal forplikte seg.');
    expect(screenOf(prompt, '?x')).toBe(screenOf(prompt, ''));
    expect(screenOf(prompt, '<escape>v')).toContain('Hjelp');
    expect(screenOf(prompt, `${half}<escape>?x`)).toBe(screenOf(prompt, half));
  });
});

test('? is a character once something is typed', () => {
  expect(replyTo(text, 'Hvem?<return>')).toEqual({ do: 'text', value: 'Hvem?' });
});

test.each<[Prompt, string, string]>([
  [number, 'mange<return>', '«mange» er ikke et tall'],
  [number, '13<return>', '13 er utenfor; skriv et tall fra 1 til 12'],
  [{ ...number, whole: true }, '2,5<return>', '«2,5» er ikke et helt tall'],
  [date, '31.6.2026<return>', 'finnes ikke i kalenderen'],
  [{ ...text, ...mustAnswer }, '<return>', 'her trengs et svar'],
  [{ ...choices, ...mustAnswer }, '<return>', 'kryss av minst én'],
  [{ ...rows, rows: [], ...mustAnswer }, '<return>', 'her trengs et svar'],
  [{ ...text, column: { left: 3 } }, '=', 'ikke noe over'],
  [{ ...rows, canAdd: false }, 'x', 'kan du ikke legge til'],
  [reference, 'Volda<return>', 'velg en av linjene'],
])(
  'a problem stands where the hints were, and what is typed is kept',
  (prompt, script, problem) => {
    expect(screenOf(prompt, script)).toContain(problem);
    const kept = script.replace('<return>', '');
    if (kept.length > 1) expect(screenOf(prompt, script)).toContain(kept);
  },
);

test('a date is shown as it is understood before Enter', () => {
  expect(screenOf(date, 'om et halvt år')).toContain('= 15. desember 2026');
});

test('asked again, the problem is shown and the text is there', () => {
  const asked = asking(text);
  const again = startShown(asked, { problem: 'navnet er brukt', typed: 'Ung i Nord' });
  expect(rowsOf(again, asked).join('\n')).toMatch(/› Ung i Nord\n\n.*! navnet er brukt/);
  const outcome = play(text, 'fjord<return>', again);
  expect(outcome).toMatchObject({ reply: { do: 'text', value: 'Ung i Nordfjord' } });
});

test('ten pasted lines are ten records', () => {
  const names = Array.from({ length: 10 }, (_, index) => `Aktør ${index + 1}`);
  const pasted = [paste(`${names.join('\r\n')}\r\n`)];
  expect(replyTo(rows, pasted)).toEqual({ do: 'add', values: names });
  expect(replyTo(lines, pasted)).toEqual({ do: 'add', values: names });
  expect(replyTo(text, [...pasted, ...keysOf('<return>')])).toEqual({
    do: 'text',
    value: names.join(' '),
  });
  expect(replyTo(long, [...pasted, ...keysOf('<return>')])).toEqual({
    do: 'text',
    value: names.join('\n'),
  });
});

test('after a row is moved or removed, the place in the list is kept', () => {
  const outcome = play(rows, '<up>K');
  const memory = 'reply' in outcome ? outcome.memory : undefined;
  const moved: Prompt = { ...rows, rows: [0, 2, 1].flatMap((at) => rows.rows[at] ?? []) };
  const shown = startShown(asking(moved), undefined, memory);
  expect(play(moved, 'K', shown)).toMatchObject({
    reply: { do: 'move', id: 'helse-forde', to: 0 },
  });
});

test('ticks stay when a text from outside is taken', () => {
  const outcome = play(references, 'kinn<return>Volda<down><down><return>');
  expect(outcome).toMatchObject({ reply: { do: 'outside', text: 'Volda' } });
  const memory = 'reply' in outcome ? outcome.memory : undefined;
  const shown = startShown(asking(references), undefined, memory);
  expect(play(references, '<return>', shown)).toMatchObject({
    reply: { do: 'pick-many', values: ['stad', 'kinn'] },
  });
});

test('a search with several ways to go on points at none of them', () => {
  const both: Prompt = {
    ...reference,
    options: [...actors, { value: 'new:actors', label: 'ny aktør' }],
  };
  expect(screenOf(both, 'Volda')).not.toMatch(/› [+"]/);
  expect(screenOf({ ...both, orText: false }, 'Volda')).toMatch(/› \+ ny aktør: Volda/);
});

test('a long page is read to its end before Enter goes on', () => {
  const many: Prompt = { ...page, lines: Array.from({ length: 40 }, (_, at) => `linje ${at + 1}`) };
  expect(screenOf(many, '')).toContain('linje 1\n');
  expect(screenOf(many, '')).not.toContain('linje 40');
  expect(replyTo(many, '<return>')).toBeUndefined();
  expect(screenOf(many, '<end>')).toContain('linje 40');
  expect(replyTo(many, '<end><return>')).toEqual({ do: 'leave' });
});

test('a list longer than the screen says how much is left out', () => {
  const many = Array.from({ length: 40 }, (_, at) => ({ id: `a${at}`, label: `Aktør ${at + 1}` }));
  const long: Prompt = { ...rows, rows: many };
  expect(screenOf(long, '')).toMatch(/… \d+ til over/);
  expect(screenOf(long, '')).toContain('Aktør 40');
  expect(screenOf(long, '<up><home>')).toMatch(/… \d+ til under/);
});

test('the editor is wanted only for long text', () => {
  expect(play(long, 'Utkast<escape>e')).toMatchObject({ edit: 'Utkast' });
  expect(screenOf(text, '<escape>e')).toContain('«e» er ikke med');
});

describe('what a slip of the hand may not do', () => {
  const lines: Prompt = {
    key: 'outside',
    kind: 'lines',
    ask: 'Hva holder dere utenfor?',
    lines: ['Vedtak om ytelser fra Nav'],
    noun: 'Utenfor',
    mayLeave: true,
    menu: ['skip'],
  };
  const stance: Prompt = {
    key: 'stance',
    kind: 'choice',
    ask: 'Hvordan stiller virksomheten seg?',
    options: [{ value: 'object', label: 'Går imot' }],
    unpointed: true,
    mayLeave: false,
    menu: ['back'],
  };
  const key = (name: string, text = ''): Key => ({ name, text, ctrl: false, meta: false });

  test('a word begun with a row pointed at goes into the line below', () => {
    const typed = [...'Omsorg'].map((letter) => key('', letter));
    expect(replyTo(lines, [key('up'), ...typed, key('return')])).toEqual({
      do: 'add',
      values: ['Omsorg'],
    });
  });

  test('Enter alone takes no stance that is not pointed at', () => {
    expect(replyTo(stance, [key('return')])).toBeUndefined();
    expect(replyTo(stance, [key('down'), key('return')])).toEqual({ do: 'pick', value: 'object' });
  });
});

describe('what was answered alone', () => {
  const beside: Prompt = {
    ...text,
    beside: ['Stad kommune: Ung i nord'],
    menu: [...text.menu, 'use'],
  };
  test.each<[string, Prompt, string, Reply | undefined]>([
    ['one key', beside, '<ctrl-t>', { do: 'menu', item: 'use' }],
    ['with what is typed', beside, 'Ung<ctrl-t>', { do: 'menu', item: 'use', typed: 'Ung' }],
    ['the menu', beside, '<escape>f', { do: 'menu', item: 'use' }],
    ['nothing to take', text, '<ctrl-t>', undefined],
  ])('%s', (_, prompt, script, reply) => {
    expect(replyTo(prompt, script)).toEqual(reply);
  });

  test('the key is named where it does something', () => {
    expect(screenOf(beside, '')).toContain('Ctrl-T tar inn svar');
    expect(screenOf(beside, 'Ung')).toContain('Ctrl-T tar inn svar');
    expect(screenOf(beside, '?')).toContain('Ctrl-T tar inn det virksomhetene har svart');
    expect(screenOf(text, '')).not.toContain('Ctrl-T');
  });
});

test('what is ticked is on the screen, however far down a long list it stands', () => {
  const options = Array.from({ length: 30 }, (_, at) => ({
    value: `k${at}`,
    label: `Kommune ${at + 1}`,
  }));
  const prompt: Prompt = { ...references, kind: 'references', options, current: ['k27'] };
  expect(screenOf(prompt, '')).toContain('[x] Kommune 28');
  expect(screenOf(prompt, '')).toContain('over');
});
