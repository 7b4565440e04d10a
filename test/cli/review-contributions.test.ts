// What organisations answered alone, when the review is recorded: only how far apart they were is kept, and the files go.
import { describe, expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import { parseReview } from '../../src/charter/review-file.ts';
import type { Charter } from '../../src/charter/schema.ts';
import { exitCode } from '../../src/exit-code.ts';
import type { Prompt } from '../../src/interview/ask.ts';
import { main } from '../../src/main.ts';
import { memoryHost, type Asked, type MemoryHost } from '../support/memory-host.ts';
import { fromLillevik, safelyHome } from '../support/three-views.ts';

const folder = '/samspill-test';
const today = '2026-11-22';

const contribution = (actor: string, value: number): string => `contribution: 1
collaboration: Trygt hjem
actor: ${actor}
date: 2026-11-20
pack: core@1.0.0

perceptions:
  Q-TRU-02:
    answer: ${value}
    why: Hemmelig grunn fra ${actor}
`;

const hostWith = (actors: readonly string[], setup: object = {}): MemoryHost =>
  memoryHost({
    today,
    stdinIsTerminal: false,
    ...setup,
    files: {
      'charter.yaml': formatCharter(safelyHome),
      'contributions/.gitignore': '*\n',
      ...Object.fromEntries(
        actors.map((actor, at) => [`contributions/${actor}.yaml`, contribution(actor, at + 1)]),
      ),
    },
  });

const left = (host: MemoryHost): string[] =>
  [...host.disk.keys()].filter((path) => /contributions\/.*\.yaml$/.test(path));
const recordIn = (host: MemoryHost) =>
  parseReview(host.disk.get(`${folder}/reviews/${today}.yaml`) ?? '').review.review_record;

const three = ['lillevik', 'storas', 'fjordsykehuset'];

describe('recorded without a terminal', () => {
  test('three: the median and no ends; no reason, and no file is left', async () => {
    const host = hostWith(three);
    expect(await main(['review', '--record'], host), host.printed.err).toBe(exitCode.done);
    expect(recordIn(host)?.perceptions).toEqual({
      'Q-TRU-02': { answered: 3, median: 2, wide: false },
    });
    expect(left(host)).toEqual([]);
    const tracked = [...host.disk].filter(([path]) => !path.includes('/contributions/'));
    expect(tracked.map(([, text]) => text).join('\n')).not.toContain('Hemmelig');
  });

  test('two: nothing at all is kept', async () => {
    const host = hostWith(three.slice(0, 2));
    expect(await main(['review', '--record'], host)).toBe(exitCode.done);
    expect(recordIn(host)).not.toHaveProperty('perceptions');
  });

  test('--keep-contributions leaves them', async () => {
    const host = hostWith(three);
    await main(['review', '--record', '--keep-contributions'], host);
    expect(left(host)).toHaveLength(3);
  });
});

test.each([
  { reply: { do: 'leave' } as const, files: 0 },
  { reply: { do: 'yesno', value: false } as const, files: 3 },
])('in the room it is asked: $reply', async ({ reply, files }) => {
  const host = hostWith(three, {
    stdinIsTerminal: true,
    replies: ({ prompt }: Asked) => {
      if (prompt.key === 'contributions') return reply;
      if (prompt.key.startsWith('verdict/')) return { do: 'pick', value: 'confirmed' };
      if (prompt.key === 'end') return { do: 'pick', value: 'record' };
      return prompt.kind === 'rows' || prompt.kind === 'lines' ? { do: 'done' } : { do: 'leave' };
    },
  });
  expect(await main(['review'], host), host.printed.err).toBe(exitCode.done);
  expect(left(host)).toHaveLength(files);
  expect(recordIn(host)?.perceptions).toHaveProperty(['Q-TRU-02', 'median'], 2);
});

test('what was answered alone stands beside the question that is to change', async () => {
  const shown: Record<string, readonly string[]> = {};
  const host = memoryHost({
    today,
    replies: ({ prompt }) => {
      if (prompt.beside) shown[prompt.key] = prompt.beside;
      if (prompt.key === 'verdict/goals') return { do: 'pick', value: 'changed' };
      if (prompt.key.startsWith('verdict/')) return { do: 'pick', value: 'confirmed' };
      if (prompt.key === 'which/goals') return { do: 'pick-many', values: ['Q-GOAL-01'] };
      if (prompt.key === 'end') return { do: 'pick', value: 'record' };
      return prompt.kind === 'rows' || prompt.kind === 'lines' ? { do: 'done' } : { do: 'leave' };
    },
    files: {
      'charter.yaml': formatCharter(safelyHome),
      'contributions/lillevik.yaml': fromLillevik,
    },
  });
  expect(await main(['review'], host), host.printed.err).toBe(exitCode.done);
  expect(shown['Q-GOAL-01/rows']).toEqual(['Lillevik kommune: Hjelpen er på plass samme dag']);
  expect(JSON.stringify(shown)).not.toContain('ringer avdelingen');
});

test('what one has answered otherwise is marked, ticked and asked, though it stands; the rest is not', async () => {
  const charter: Charter = {
    ...safelyHome,
    roles: [
      {
        id: 'koordinator',
        title: 'Koordinator',
        kind: 'coordinator',
        held_by: [{ actor: 'storas' }],
      },
    ],
  };
  const shown: Record<string, Prompt> = {};
  const host = memoryHost({
    today,
    replies: ({ prompt }) => {
      shown[prompt.key] = prompt;
      if (prompt.key === 'verdict/roles') return { do: 'pick', value: 'changed' };
      if (prompt.key.startsWith('verdict/')) return { do: 'pick', value: 'confirmed' };
      if (prompt.key === 'which/roles' && 'current' in prompt && Array.isArray(prompt.current))
        return { do: 'pick-many', values: prompt.current };
      if (prompt.key === 'end') return { do: 'pick', value: 'record' };
      return prompt.kind === 'rows' || prompt.kind === 'lines' ? { do: 'done' } : { do: 'leave' };
    },
    files: {
      'charter.yaml': formatCharter(charter),
      'contributions/lillevik.yaml': fromLillevik,
    },
  });
  expect(await main(['review'], host), host.printed.err).toBe(exitCode.done);
  expect(shown['verdict/roles']?.beside?.join(' ')).toContain('skriver referat? (sett ulikt)');
  expect(shown['verdict/goals']?.beside?.join(' ')).not.toContain('sett ulikt');
  expect(shown['which/roles']).toMatchObject({ current: ['Q-ROL-02'] });
  expect(shown['Q-ROL-02/held_by/koordinator']?.beside).toEqual([
    'Lillevik kommune: Lillevik kommune',
  ]);
  expect(shown).not.toHaveProperty(['Q-ROL-02/kind/koordinator']);
});

test('a second review of a day is a review of its own, and nothing is deleted before it is written', async () => {
  const host = hostWith([]);
  expect(await main(['review', '--record', '--confirmed', 'goals'], host)).toBe(exitCode.done);
  for (const [at, actor] of three.entries())
    host.disk.set(`${folder}/contributions/${actor}.yaml`, contribution(actor, at + 1));
  expect(await main(['review', '--record', '--confirmed', 'risks'], host)).toBe(exitCode.done);
  const second = parseReview(host.disk.get(`${folder}/reviews/${today}-2.yaml`) ?? '').review;
  expect(second.review_record).toMatchObject({
    themes: { goals: 'not-looked-at', risks: 'confirmed' },
    perceptions: { 'Q-TRU-02': { answered: 3 } },
  });
  expect(left(host)).toEqual([]);
});

test('the minutes find a review that left no session, and what it was compared with', async () => {
  const host = hostWith([]);
  await main(['adopt'], host);
  const path = `${folder}/charter.yaml`;
  host.disk.set(
    path,
    (host.disk.get(path) ?? '').replace(
      'Hjelpen er på plass samme dag',
      'Hjelpen er på plass innen to timer',
    ),
  );
  await main(['review', '--record', '--changed', 'goals'], host);
  host.printed.out = '';
  expect(await main(['minutes'], host), host.printed.err).toBe(exitCode.done);
  expect(host.printed.out).toContain('innen to timer');
  expect(host.printed.out).not.toContain('ingen tidligere versjon');
});
