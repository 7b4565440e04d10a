// samspill start and review with several organisations at one keyboard: each alone, in turn, the screen emptied between them, nothing shown before all are in.
import { describe, expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import { parseReview } from '../../src/charter/review-file.ts';
import { formatContribution } from '../../src/contribute/format.ts';
import { parseContribution } from '../../src/contribute/parse.ts';
import { Interrupted } from '../../src/errors.ts';
import type { Prompt, Reply } from '../../src/interview/ask.ts';
import { main } from '../../src/main.ts';
import { charterOf, five, saying, statements } from '../support/answered-alone.ts';
import { memoryHost, type Asked, type MemoryHost, type Setup } from '../support/memory-host.ts';
import { corePack as pack, done, leave, menu, pick, text } from '../support/sitting.ts';

const folder = '/samspill-test';
type Given = Record<string, (Reply | Error)[]>;

/** What is written down by key, once each; otherwise Enter to the gate, `now`, the same number for everything, and out after it. */
const answering = (given: Given, numbers: Record<string, string> = {}) => {
  let isPast = false;
  return ({ prompt }: Asked): Reply | Error => {
    const { key } = prompt;
    const next = given[key]?.shift();
    isPast ||= key === 'alone';
    if (next) return next;
    if (key === 'alone') return pick('now');
    const [, actor = '', id] = key.split('/');
    if (key.startsWith('turn/') && prompt.kind === 'choice' && id !== undefined)
      return pick(numbers[actor] ?? '4');
    if (/^(here|turn|spread)/.test(key)) return leave;
    if (isPast || key === 'end') return menu('save');
    return prompt.kind === 'rows' || prompt.kind === 'lines' ? done : leave;
  };
};

const hostWith = (count: number, replies: Setup['replies'], setup: Setup = {}): MemoryHost =>
  memoryHost({
    replies: replies ?? [],
    ...setup,
    files: { 'charter.yaml': formatCharter(charterOf(count)), ...setup.files },
  });

const contributionIn = (host: MemoryHost, actor: string) =>
  parseContribution(host.disk.get(`${folder}/contributions/${actor}.yaml`) ?? '', {
    pack,
    charter: charterOf(5),
  }).contribution;
const keysOf = (host: MemoryHost): string[] => host.asked.map(({ prompt }) => prompt.key);
const promptIn = (host: MemoryHost, key: string): Prompt | undefined =>
  host.asked.find(({ prompt }) => prompt.key === key)?.prompt;
const linesIn = (host: MemoryHost, key: string): string => {
  const prompt = promptIn(host, key);
  return prompt?.kind === 'page' ? prompt.lines.join('\n') : '';
};
const outside = (host: MemoryHost): string =>
  [...host.disk]
    .flatMap(([path, kept]) => (path.includes('/contributions/') ? [] : [kept]))
    .join('\n');

describe('five, one after the other', () => {
  const numbers = Object.fromEntries(five.map((actor, at) => [actor, String(at + 1)]));

  test('each alone, then the spread with its ends and a dot each', async () => {
    const low: Given = {
      'turn/lillevik/Q-TRU-02/why': [text('Vi får ikke svar når vi ringer.')],
      'turn/lillevik/Q-TRU-02/aloud': [{ do: 'yesno', value: true }],
      'turn/storas/Q-TRU-02/why': [text('Det sier jeg bare her.')],
    };
    const host = hostWith(5, answering(low, numbers));
    expect(await main(['start', '.'], host), host.printed.err).toBe(0);
    for (const actor of five)
      expect(contributionIn(host, actor).perceptions?.['Q-RES-05']?.answer).toBe(numbers[actor]);
    expect(contributionIn(host, 'lillevik').perceptions?.['Q-TRU-02']).toEqual({
      answer: '1',
      why: 'Vi får ikke svar når vi ringer.',
      read_aloud: true,
    });
    const spread = linesIn(host, 'spread');
    expect(spread).toContain('5 answered · median 3 · from 1 to 5 · three steps or more apart');
    expect(spread).toContain('1 ●   2 ●   3 ●   4 ●   5 ●');
    expect(spread).toContain('May be read out: “Vi får ikke svar når vi ringer.”');
    expect(spread).not.toMatch(/Det sier jeg bare her|Lillevik|Storas/);
    expect(keysOf(host)).not.toContain('turn-dots');
    // Nobody sees anything of another's before that page.
    const before = host.asked.slice(0, keysOf(host).indexOf('spread'));
    for (const { prompt } of before)
      expect(JSON.stringify(prompt), prompt.key).not.toMatch(/median \d|Vi får ikke svar|bare her/);
    expect(outside(host)).not.toMatch(/Q-TRU-02|Vi får ikke svar|bare her|median/);
  });

  test('the screen is emptied before anybody else comes to it', async () => {
    const host = hostWith(5, answering({}, numbers));
    await main(['start', '.'], host);
    const secrets = host.asked.map(({ prompt }) => prompt.secret === true);
    const ends = secrets.flatMap((is, at) => (is && secrets[at + 1] !== true ? [at + 1] : []));
    expect(ends).toHaveLength(5);
    // Once before anybody begins: what a killed program left is not for the first one either.
    expect(host.cleared).toEqual([secrets.indexOf(true), ...ends]);
    expect(keysOf(host).filter((_, at) => secrets[at])).toEqual(
      keysOf(host).filter((key) => /^turn\/[a-z]+\/Q-/.test(key)),
    );
  });

  test('on a wall before every statement as well', async () => {
    const host = hostWith(5, answering({}, numbers));
    await main(['start', '.', '--present'], host);
    const secrets = host.asked.filter(({ prompt }) => prompt.secret === true);
    expect(host.cleared).toHaveLength(secrets.length + 1);
  });
});

describe('three', () => {
  const numbers = { lillevik: '1', storas: '4', fjordsykehuset: '5' };

  test.each([
    { reply: leave, dots: false },
    { reply: { do: 'yesno', value: false } as const, dots: false },
    { reply: { do: 'yesno', value: true } as const, dots: true },
  ])('a dot each only when all agree: $reply', async ({ reply, dots }) => {
    const host = hostWith(3, answering({ 'turn-dots': [reply] }, numbers));
    await main(['start', '.'], host);
    const spread = linesIn(host, 'spread');
    expect(spread).toContain('3 answered · median 4 · three steps or more apart');
    expect(spread).not.toContain('from 1 to 5');
    expect(spread.includes('●')).toBe(dots);
  });

  test('who came prepared is not asked again', async () => {
    const prepared = formatContribution({ ...saying('storas', '2'), date: '2026-11-01' }, pack);
    const host = hostWith(3, answering({}, numbers), {
      files: { 'contributions/storas.yaml': prepared },
    });
    await main(['start', '.'], host);
    expect(promptIn(host, 'alone')?.beside?.[0]).toBe('Answered already: Storas.');
    expect(keysOf(host).some((key) => key.startsWith('turn/storas'))).toBe(false);
    expect(host.disk.get(`${folder}/contributions/storas.yaml`)).toBe(prepared);
    expect(linesIn(host, 'spread')).toContain('3 answered');
  });

  test('passed over: nothing is shown before it has answered, or the room goes on without', async () => {
    const waiting = (...replies: Reply[]) =>
      hostWith(3, answering({ 'turn/storas': [menu('skip')], 'turn-waiting': replies }, numbers));
    const later = waiting(pick('later'));
    await main(['start', '.'], later);
    expect(promptIn(later, 'turn-waiting')?.ask).toContain('Storas has not answered');
    expect(keysOf(later)).not.toContain('spread');
    const asked = waiting(pick('storas'));
    await main(['start', '.'], asked);
    expect(linesIn(asked, 'spread')).toContain('3 answered');
    const without = waiting(pick('without'));
    await main(['start', '.'], without);
    expect(linesIn(without, 'spread')).toBe(
      'Fewer than three have answered with a number. Nothing is shown, so that nobody can tell what another has answered.',
    );
  });

  test('back before anybody has begun; not to what another has answered', async () => {
    const host = hostWith(
      3,
      answering({ 'turn/lillevik': [menu('back')], alone: [pick('now'), pick('now')] }),
    );
    await main(['start', '.'], host);
    expect(keysOf(host).filter((key) => key === 'alone')).toHaveLength(2);
    expect(promptIn(host, 'turn/lillevik')?.menu).toContain('back');
    expect(promptIn(host, 'turn/storas')?.menu).toEqual(['skip', 'save']);
    expect(promptIn(host, 'turn/lillevik/Q-USER-06')?.menu).toEqual([
      'back',
      'skip',
      'why',
      'save',
    ]);
  });

  test('interrupted in the middle: saved, emptied, and only what is missing is asked the next time', async () => {
    const host = hostWith(3, answering({ 'turn/storas/Q-TRU-02': [new Interrupted()] }, numbers));
    expect(await main(['start', '.'], host)).toBe(130);
    expect(host.cleared.at(-1)).toBe(host.asked.length);
    expect(host.said.join('\n')).toContain('What Storas had answered is saved');
    expect(Object.keys(contributionIn(host, 'storas').perceptions ?? {})).toEqual(
      statements.slice(0, 2),
    );
    expect(keysOf(host)).not.toContain('spread');
    const again = memoryHost({ replies: answering({}, numbers) });
    for (const [path, kept] of host.disk) again.disk.set(path, kept);
    await main(['start', '.'], again);
    expect(promptIn(again, 'alone')?.beside).toContain(
      'Not yet: Storas (2 left) and Fjordsykehuset.',
    );
    expect(keysOf(again).filter((key) => key.startsWith('turn/storas/Q'))).toEqual([
      'turn/storas/Q-TRU-02',
      'turn/storas/Q-RES-05',
    ]);
    expect(linesIn(again, 'spread')).toContain('3 answered');
  });

  test('save and leave in the middle of a turn', async () => {
    const host = hostWith(3, answering({ 'turn/storas/Q-TRU-02': [menu('save')] }, numbers));
    expect(await main(['start', '.'], host)).toBe(0);
    expect(keysOf(host).at(-1)).toBe('turn/storas/Q-TRU-02');
    expect(host.cleared.at(-1)).toBe(host.asked.length);
    expect(host.said.at(-1)).toContain('samspill start');
  });

  test('a file under another name is neither used nor written over', async () => {
    const other = formatContribution(saying('storas', '2'), pack);
    const files = { 'contributions/lillevik.yaml': other };
    const host = hostWith(3, answering({}, numbers), { files });
    await main(['start', '.'], host);
    expect(host.disk.get(`${folder}/contributions/lillevik.yaml`)).toBe(other);
    expect(host.printed.err).toContain('is not used, and is not written over');
    expect(keysOf(host).some((key) => key.startsWith('turn/lillevik'))).toBe(false);
  });

  test('a contribution that cannot be read: said, and nothing is collected on top of it', async () => {
    const files = { 'contributions/lillevik.yaml': 'contribution: 1\nmood: fine\n' };
    const host = hostWith(3, answering({}, numbers), { files });
    expect(await main(['start', '.'], host)).toBe(0);
    expect(keysOf(host)).not.toContain('alone');
    expect(host.said.join('\n')).toContain('lillevik.yaml cannot be read');
  });
});

test('two: each answers, and it is said why nothing is shown', async () => {
  const host = hostWith(2, answering({}));
  await main(['start', '.'], host);
  expect(promptIn(host, 'alone')?.beside?.join(' ')).toContain('fewer than three');
  expect(keysOf(host)).not.toContain('turn-dots');
  expect(linesIn(host, 'spread')).toMatch(/^Fewer than three have answered/);
});

test('in a review as well, and what it keeps is only how far apart they are', async () => {
  const numbers = { lillevik: '1', storas: '4', fjordsykehuset: '5' };
  const usual = answering({ contributions: [{ do: 'yesno', value: true }] }, numbers);
  const host = hostWith(3, (asked) => {
    const { key, kind } = asked.prompt;
    if (key.startsWith('verdict/')) return pick('confirmed');
    if (key === 'end') return pick('record');
    if (/^(alone|here|turn|spread|contributions)/.test(key)) return usual(asked);
    return kind === 'rows' || kind === 'lines' ? done : leave;
  });
  await main(['adopt'], host);
  expect(await main(['review'], host), host.printed.err).toBe(0);
  const keys = keysOf(host);
  expect(keys.slice(0, 3)).toEqual(['due', 'here', 'alone']);
  const verdict = host.asked.find(({ prompt }) => prompt.key === 'verdict/trust')?.prompt;
  expect(verdict?.notices?.join(' ')).toContain('3 answered · median 4');
  expect([...host.disk.keys()].filter((path) => /contributions\/.*yaml$/.test(path))).toEqual([]);
  const review = host.disk.get(`${folder}/reviews/2026-11-22-2.yaml`) ?? '';
  expect(parseReview(review).review.review_record?.perceptions).toHaveProperty('Q-TRU-02', {
    answered: 3,
    median: 4,
    wide: true,
  });
  expect([...host.disk.values()].join('\n')).not.toMatch(/answer: "?[1-5]/);
});

describe('samspill contribute without saying for whom', () => {
  const everybody = (): Given => ({ who: [pick('everybody')] });

  test('one of them, with the questions as well', async () => {
    const host = hostWith(3, ({ number }) =>
      number === 0 ? pick('storas') : ([pick('4'), menu('save')][number - 1] ?? leave),
    );
    expect(await main(['contribute'], host), host.printed.err).toBe(0);
    expect(keysOf(host).slice(0, 2)).toEqual(['who', 'Q-USER-06']);
    expect(contributionIn(host, 'storas').perceptions).toEqual({ 'Q-USER-06': { answer: '4' } });
  });

  test('everybody here in turn, and the spread; nothing else is touched', async () => {
    const numbers = { lillevik: '1', storas: '4', fjordsykehuset: '5' };
    const host = hostWith(3, answering(everybody(), numbers));
    const before = host.disk.get(`${folder}/charter.yaml`);
    expect(await main(['contribute'], host), host.printed.err).toBe(0);
    expect(linesIn(host, 'spread')).toContain('3 answered · median 4');
    expect(host.cleared).toHaveLength(4);
    expect(host.said.at(-1)).toContain('samspill compare');
    expect(host.disk.get(`${folder}/charter.yaml`)).toBe(before);
  });

  test('interrupted: how to go on', async () => {
    const given: Given = { ...everybody(), 'turn/storas/Q-ROL-05': [new Interrupted()] };
    const host = hostWith(3, answering(given));
    expect(await main(['contribute'], host)).toBe(130);
    expect(host.said.at(-1)).toContain('Go on with: samspill contribute');
  });

  test('only those who are here; what is left says how to go on', async () => {
    const few: Given = {
      who: [pick('everybody')],
      here: [{ do: 'pick-many', values: ['storas'] }],
      'turn/storas/Q-ROL-05': [menu('save')],
    };
    const host = hostWith(3, answering(few));
    expect(await main(['contribute', '.'], host)).toBe(0);
    expect(keysOf(host).some((key) => key.startsWith('turn/lillevik'))).toBe(false);
    expect(host.said.at(-1)).toContain('samspill contribute .');
  });

  test('in a charter without organisations there is nobody to answer', async () => {
    const files = { 'charter.yaml': formatCharter({ ...charterOf(3), actors: [] }) };
    const host = memoryHost({ files });
    expect(await main(['contribute'], host)).toBe(2);
    expect(host.printed.err).toContain('no organisations yet');
  });
});
