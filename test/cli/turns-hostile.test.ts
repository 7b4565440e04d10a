// Bad luck and ill will at the shared keyboard: nobody's own words reach the room, and nobody's answers are lost.
import { describe, expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import { formatContribution } from '../../src/contribute/format.ts';
import { parseContribution } from '../../src/contribute/parse.ts';
import { Interrupted } from '../../src/errors.ts';
import type { Prompt, Reply } from '../../src/interview/ask.ts';
import { main } from '../../src/main.ts';
import { placesAt } from '../../src/terminal/menu.ts';
import { wordsAt } from '../../src/terminal/plain/typed-word.ts';
import { charterOf, five, saying, statements } from '../support/answered-alone.ts';
import { memoryHost, type Asked, type MemoryHost, type Setup } from '../support/memory-host.ts';
import { corePack as pack, done, leave, menu, pick, text } from '../support/sitting.ts';

const folder = '/samspill-test';
const charter = charterOf(4);

const answering = (given: Record<string, Reply[]>) => {
  let isPast = false;
  return ({ prompt, number }: Asked): Reply | Error => {
    const { key } = prompt;
    if (number > 300) return new Interrupted();
    isPast ||= key === 'alone';
    const next = given[key]?.shift();
    if (next) return next;
    if (key === 'alone') return pick('now');
    if (/^turn\/[a-z]+\/Q/.test(key) && prompt.kind === 'choice') return pick('4');
    if (/^(here|turn|spread)/.test(key)) return leave;
    if (isPast || key === 'end') return menu('save');
    return prompt.kind === 'rows' || prompt.kind === 'lines' ? done : leave;
  };
};
const hostWith = (setup: Setup, of = charter): MemoryHost =>
  memoryHost({ ...setup, files: { 'charter.yaml': formatCharter(of), ...setup.files } });
const fileOf = (actor: string): string => `contributions/${actor}.yaml`;
const contributionOf = (actor: string, answer: string): Record<string, string> => ({
  [fileOf(actor)]: formatContribution(saying(actor, answer), pack),
});
const perceptionsIn = (host: MemoryHost, actor: string) =>
  parseContribution(host.disk.get(`${folder}/${fileOf(actor)}`) ?? '', { pack, charter })
    .contribution.perceptions;
const keysOf = (host: MemoryHost): string[] => host.asked.map(({ prompt }) => prompt.key);

describe('a contribution that cannot be read is told of without a word of what it says', () => {
  const head = 'contribution: 1\nactor: storas\nperceptions:\n  Q-TRU-02:\n';
  const broken = {
    colon: `${head}    answer: '2'\n    why: Hemmelig: vi stoler ikke på Lillevik\n`,
    'no such answer': `${head}    answer: Hemmelig\n`,
    'no yes or no': `${head}    answer: '1'\n    read_aloud: Hemmelig\n`,
    'a stray key': `${head}    answer: '1'\n    hemmelig_grunn: ja\n`,
    'not a record': `${head.trimEnd()} Hemmelig\n`,
    'an open quote': `${head}    answer: '1'\n    why: "Hemmelig\n`,
    'a dash': `${head}    answer: '1'\n    why: |\n      a\n   Hemmelig\n`,
  };
  test.each(Object.entries(broken))('%s', async (_, source) => {
    const files = { [fileOf('storas')]: source, ...contributionOf('lillevik', '2') };
    for (const command of ['start', 'review', 'compare', 'agenda']) {
      const host = hostWith({ files, replies: answering({}) });
      const minutes = command === 'agenda' ? ['--minutes', '120'] : [];
      await main([command, '.', ...minutes], host);
      const all = [host.printed.out, host.printed.err, ...host.said].join('\n');
      expect(all, command).toContain(fileOf('storas'));
      expect(all, command).not.toMatch(/hemmelig/iu);
      expect(JSON.stringify(host.asked), command).not.toMatch(/hemmelig/iu);
    }
  });
});

test('a reason that is written anew is read out only when that is said anew', async () => {
  const at = 'turn/lillevik/Q-TRU-02';
  const replies = answering({
    [at]: [pick('1'), leave, leave],
    [`${at}/why`]: [text('Vi ringer ofte.'), text('Vi stoler ikke på Storas.')],
    [`${at}/aloud`]: [{ do: 'yesno', value: true }, menu('save')],
    'turn/lillevik/Q-RES-05': [menu('back'), menu('back')],
  });
  const host = hostWith({
    replies: (asked) =>
      asked.prompt.key === `${at}/aloud` && keysOf(host).at(-2) === 'turn/lillevik/Q-RES-05'
        ? menu('back')
        : replies(asked),
  });
  await main(['start', '.'], host);
  const given = perceptionsIn(host, 'lillevik')?.['Q-TRU-02'];
  expect(given?.why).toBe('Vi stoler ikke på Storas.');
  expect(given?.read_aloud).toBeUndefined();
  expect(keysOf(host).at(-1)).toBe(`${at}/aloud`);
});

test('what one answers alone is not typed in an editor, which keeps copies of its own', () => {
  const open: Prompt = { key: 'why', kind: 'long', ask: 'Why?', mayLeave: true, menu: ['back'] };
  const prompt: Prompt = { ...open, secret: true };
  expect([placesAt(prompt, true), wordsAt(prompt, true)].flat()).not.toContain('editor');
  expect(placesAt(open, true)).toContain('editor');
  expect(wordsAt(open, true)).toContain('editor');
});

test('an organisation whose id is a word of the language the program is written in', async () => {
  const of = { ...charter, actors: [...(charter.actors ?? []), { id: 'constructor', name: 'C' }] };
  const host = hostWith({ replies: answering({}) }, of);
  expect(await main(['start', '.'], host), host.printed.err).toBe(0);
  expect(keysOf(host)).toContain('turn/constructor/Q-TRU-02');
  expect(host.disk.get(`${folder}/${fileOf('constructor')}`)).toContain('answer:');
});

test('a dot each is not for the room to agree to when somebody has answered who is not there', async () => {
  const here: Reply = { do: 'pick-many', values: five.slice(0, 3) };
  const yes: Reply = { do: 'yesno', value: true };
  const host = hostWith({
    files: contributionOf('naboby', '1'),
    replies: answering({ here: [here], 'turn-dots': [yes] }),
  });
  await main(['start', '.'], host);
  expect(keysOf(host)).toContain('spread');
  expect(keysOf(host)).not.toContain('turn-dots');
  expect(JSON.stringify(host.asked)).not.toContain('●');
});

describe('a contribution that comes in while its organisation sits at the keyboard', () => {
  const sent = {
    ...saying('lillevik', '2', [statements[3] ?? '']),
    answers: { 'Q-DEC-05': 'I referatet' },
  };
  test('what was sent is kept, and what was answered here too', async () => {
    const replies = answering({});
    const host = hostWith({
      replies: (asked) => {
        if (asked.prompt.key === 'turn/lillevik/Q-ROL-05')
          host.disk.set(`${folder}/${fileOf('lillevik')}`, formatContribution(sent, pack));
        return replies(asked);
      },
    });
    await main(['start', '.'], host);
    const { contribution } = parseContribution(
      host.disk.get(`${folder}/${fileOf('lillevik')}`) ?? '',
      { pack, charter },
    );
    expect(contribution.answers).toEqual(sent.answers);
    expect(Object.keys(contribution.perceptions ?? {})).toEqual(statements);
  });
});
