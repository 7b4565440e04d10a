// --cache: never another result than without, and nothing believed that was not looked at.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { charterWith, owned, unowned } from '../support/checking.ts';
import { memoryHost, type MemoryHost } from '../support/memory-host.ts';
import { threadsOver } from '../support/threads-in-memory.ts';

type Files = Record<string, string>;

const kept = '/samspill-test/.cache/samspill-check.json';
const host = (files: Files): MemoryHost => memoryHost({ stdinIsTerminal: false, files });
const run = async (world: MemoryHost, ...argv: string[]) => {
  world.printed.out = '';
  world.printed.err = '';
  const code = await main(['check', ...argv], world);
  return { code, ...world.printed };
};
const cached = (world: MemoryHost, ...argv: string[]) => run(world, '--cache', '.cache', ...argv);
const fresh = (world: MemoryHost, ...argv: string[]) => {
  const files = Object.fromEntries([...world.disk].filter(([path]) => path !== kept));
  return run(host(files), ...argv);
};

const two: Files = {
  'stad/charter.yaml': charterWith({ risks: unowned }),
  'kinn/charter.yaml': charterWith({ risks: owned }),
};
const rereads = (world: MemoryHost): (() => number) => {
  let count = 0;
  const list = world.files.list;
  world.files.list = (folder) => {
    count += 1;
    return list(folder);
  };
  return () => count;
};

describe('what was found before', () => {
  test('is kept in the folder named, and nowhere else, and not at all unasked', async () => {
    const world = host(two);
    await run(world);
    expect(world.written).toEqual([]);
    await cached(world);
    expect(world.written).toEqual([kept]);
  });

  test('is told again in the same words, and the file left alone', async () => {
    const world = host(two);
    const first = await cached(world);
    expect(first).toEqual(await fresh(world));
    expect(await cached(world)).toEqual(first);
    expect(world.written).toHaveLength(1);
  });

  test('is not what is asked for in another language, on another day, or of other rules', async () => {
    for (const argv of [
      ['--language', 'nb'],
      ['--today', '2028-01-01'],
      ['--preset', 'strict'],
      ['--internal'],
    ]) {
      const world = host(two);
      await cached(world);
      expect(await cached(world, ...argv)).toEqual(await fresh(world, ...argv));
    }
  });

  test('is not written by --dry-run', async () => {
    const world = host(two);
    await cached(world, '--dry-run');
    expect(world.written).toEqual([]);
  });
});

const reviewed = `review_record:\n  date: 2026-05-20\ncharter:\n  format: 1\n`;
const pack = `id: egen\nversion: 1.0.0\n`;
const places: Record<string, readonly (string | undefined)[]> = {
  'stad/charter.yaml': [
    ...[
      two['stad/charter.yaml'],
      two['kinn/charter.yaml'],
      'format: 1\n',
      'format: [\n',
      undefined,
    ],
    `${charterWith()}pack: egen\nanswers:\n  Q-TRU-06: Vi ringer.\n`,
  ],
  'stad/charter.md': [undefined, '# Redigert\n', '# Redigert igjen\n'],
  'stad/reviews/2026-05-20.yaml': [undefined, reviewed, 'dette: [er ikke\n'],
  'samspill.config.yaml': [
    ...[undefined, 'preset: strict\n', 'rules:\n  risk-without-owner: info\n'],
    'overrides:\n  - charters: [stad/**]\n    rules:\n      risk-without-owner: off\n',
    'own_rules:\n  - id: eget\n    must: size(risks) > 0\n    message: ingen risiko\n    severity: error\n',
  ],
  'egen/pack.yaml': [undefined, pack, 'id: [\n'],
};
const step = fc.constantFrom(...Object.keys(places)).chain((place) =>
  fc.record({
    place: fc.constant(place),
    text: fc.constantFrom(...(places[place] ?? [])),
  }),
);

test('whatever is changed between the runs, they say what a run without a cache says', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { maxLength: 3 }), { maxLength: 5 }),
      async (turns) => {
        const world = host(two);
        for (const changes of turns) {
          for (const { place, text } of changes) {
            if (text === undefined) world.disk.delete(`/samspill-test/${place}`);
            else world.disk.set(`/samspill-test/${place}`, text);
          }
          expect(await cached(world)).toEqual(await fresh(world));
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('a pack that comes, changes or goes is another result', async () => {
  const answers = "pack: egen\nanswers:\n  Q-TRU-02: '4'\n";
  const world = host({ 'stad/charter.yaml': `${charterWith()}${answers}` });
  const pack = '/samspill-test/egen/pack.yaml';
  const told: string[] = [];
  for (const text of [undefined, 'id: egen\nversion: 1.0.0\nextends: core\nlanguages: [nb]\n']) {
    if (text !== undefined) world.disk.set(pack, text);
    expect(await cached(world)).toEqual(await fresh(world));
    expect(await cached(world)).toEqual(await fresh(world));
    told.push(world.printed.out);
  }
  expect(told[1]).toContain('each organisation answers alone');
  world.disk.delete(pack);
  expect((await cached(world)).out).toBe(told[0]);
});

describe('a file that somebody else has written to', () => {
  const hostile = '\u001b]0;eid\u0007\u001b[2J::error::hei';
  const spoiled: [string, (text: string) => string][] = [
    ['cut off', (text) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['no object', () => '[1, 2]'],
    ['of another version', (text) => text.replace('"version":1', '"version":2')],
    ['with entries of another kind', (text) => text.replace(/"readings":\[/g, '"readings":[7,')],
    [
      'that rests on nothing',
      (text) => text.replace(/"readings":\[.*?\],"packs"/g, '"readings":[],"packs"'),
    ],
    ['with a rule there is not', (text) => text.replaceAll('"rule":"', `"rule":"${'x'}`)],
    ['about another file', (text) => text.replaceAll('"file":"stad', '"file":"/etc')],
    ['with a severity there is not', (text) => text.replaceAll('"error"', '"grusom"')],
    [
      'with more than a finding holds',
      (text) => text.replaceAll('"rule":"', '"html":"<b>","rule":"'),
    ],
  ];

  test.each(spoiled)('%s, is passed over', async (_, spoil) => {
    const world = host(two);
    const first = await cached(world);
    const text = world.disk.get(kept) ?? '';
    expect(spoil(text)).not.toBe(text);
    world.disk.set(kept, spoil(text));
    expect(await cached(world)).toEqual(first);
  });

  test('cannot speak to the terminal', async () => {
    const world = host(two);
    await cached(world);
    const text = world.disk.get(kept) ?? '';
    world.disk.set(
      kept,
      text.replace(/"message":"/g, `"message":${JSON.stringify(hostile).slice(0, -1)}`),
    );
    const { out } = await cached(world);
    expect(out).not.toMatch(/[\u0007\u001b]|::error::/);
  });

  test('in a folder that does not take it, changes nothing but a sentence', async () => {
    const world = host({ ...two, '.cache/samspill-check.json/x': 'en mappe' });
    const { err, ...said } = await cached(world);
    const { err: none, ...without } = await fresh(world);
    expect([said, none]).toEqual([without, '']);
    expect(err).toContain('is not kept for the next time');
  });
});

test('with threads, only what has changed is shared between them', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 230 }, (_, at) => [
      `bygd-${at}/charter.yaml`,
      charterWith({ risks: at % 2 ? owned : unowned }),
    ]),
  );
  const world = host(files);
  const threads = threadsOver(world, 3);
  world.threads = async () => threads;
  const without = await fresh(world);
  expect(await cached(world)).toEqual(without);
  expect(threads.opened).toBe(1);
  const listed = rereads(world);
  expect(await cached(world)).toEqual(without);
  expect(threads.opened).toBe(1);
  expect(listed()).toBeLessThan(500);
});
