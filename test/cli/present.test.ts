// On a wall: whatever addresses, numbers and known names a charter holds, none is on any screen, and none is lost.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import { parseCharter } from '../../src/charter/parse.ts';
import { walk } from '../../src/charter/references.ts';
import { charterShape, type Charter } from '../../src/charter/schema.ts';
import { shieldWith } from '../../src/cli/shield.ts';
import { Interrupted } from '../../src/errors.ts';
import type { Reply } from '../../src/interview/ask.ts';
import { main } from '../../src/main.ts';
import { memoryHost, type Asked } from '../support/memory-host.ts';

const about = 'Kari Nordmann, kari@stad.kommune.no, +47 912 34 567, 91 23 45 67, 15038520072';
const personal = /kari|nordmann|stad\.kommune|912 34|91 23|150385/i;
const persons = 'koordinator: { name: Kari Nordmann, mail: kari@stad.kommune.no }\n';

const source = readFileSync(new URL('../fixtures/nordfjord/charter.yaml', import.meta.url), 'utf8');
/** The same charter with persons in every text of it, in every place a text may stand. */
const crowded: Charter = (() => {
  const charter = structuredClone(parseCharter(source).charter);
  walk(charter, charterShape, {
    path: [],
    see(value, shape, path) {
      if (typeof value !== 'string' || shape.kind !== 'text') return;
      const key = path.at(-1) ?? '';
      const holder = path
        .slice(0, -1)
        .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], charter);
      if (key !== 'id' && key !== 'language')
        (holder as Record<string, unknown>)[key] = `${value} ${about}`;
    },
  });
  delete charter.pack;
  return { ...charter, review: { ...charter.review, next: '2026-11-20' } };
})();
const text = formatCharter(crowded);
const files = { 'charter.yaml': text, 'persons.yaml': persons };
const count = (of: string): number => of.split('kari@stad.kommune.no').length;

/** To every question through the overview, on through all its prompts, and into each side the menu opens there. */
const walker = (seen: string[]) => {
  let left: string[] | undefined;
  const opened = new Set<string>();
  return ({ prompt, again }: Asked): Reply => {
    seen.push(JSON.stringify([prompt, again]));
    if (prompt.key === 'overview' && 'options' in prompt) {
      left ??= prompt.options.map(({ value }) => value);
      const next = left.shift();
      return next === undefined ? { do: 'leave' } : { do: 'pick', value: next };
    }
    if (left?.length === 0) return { do: 'menu', item: 'save' };
    for (const item of ['dispute', 'not-relevant', 'decision'] as const)
      if (prompt.menu.includes(item) && !opened.has(`${prompt.key}/${item}`)) {
        opened.add(`${prompt.key}/${item}`);
        if (prompt.key.endsWith('/title') || item === 'dispute') return { do: 'menu', item };
      }
    if (prompt.kind === 'rows' && prompt.rows[0] && !opened.has(`${prompt.key}/edit`)) {
      opened.add(`${prompt.key}/edit`);
      return { do: 'edit', id: prompt.rows[0].id };
    }
    if (prompt.kind === 'text' && prompt.current !== undefined && seen.length % 2 === 0)
      return { do: 'text', value: prompt.current };
    if (prompt.menu.includes('overview') && prompt.kind === 'page')
      return { do: 'menu', item: 'overview' };
    if (prompt.menu.includes('overview') && seen.length % 3 === 0)
      return { do: 'menu', item: 'overview' };
    if (prompt.key.startsWith('dispute/') || prompt.key.startsWith('edit/'))
      return { do: 'menu', item: 'back' };
    return prompt.kind === 'rows' || prompt.kind === 'lines' ? { do: 'done' } : { do: 'leave' };
  };
};

describe('--present', () => {
  test.each(['start', 'review'])('%s shows no person on any screen', async (command) => {
    const seen: string[] = [];
    const host = memoryHost({ files, today: '2026-11-22', replies: walker(seen) });
    const code = await main([command, '.', '--present', '--minutes', '90'], host);
    expect(code, host.printed.err).toBe(0);
    expect(seen.length).toBeGreaterThan(60);
    for (const screen of [...seen, ...host.said, host.printed.out])
      expect(screen).not.toMatch(personal);
    expect(seen.join('')).toContain('[skjult 1]');
    expect(count(host.disk.get('/samspill-test/charter.yaml') ?? '')).toBeGreaterThanOrEqual(
      count(text),
    );
    expect(host.disk.get('/samspill-test/charter.yaml')).not.toContain('[skjult');
  });

  test('without it the same screens name them', async () => {
    const seen: string[] = [];
    const walk = walker(seen);
    const few = (asked: Asked): Reply | Error =>
      seen.length > 20 ? new Interrupted() : walk(asked);
    const host = memoryHost({ files, today: '2026-11-22', replies: few });
    await main(['start', '.'], host);
    expect(seen.join('')).toMatch(personal);
  });

  test.each(['text', 'markdown', 'html'])('agenda as %s', async (format) => {
    const host = memoryHost({ files, today: '2026-11-22' });
    const args = ['agenda', '--minutes', '120', '--format', format, '--present'];
    expect(await main(args, host), host.printed.err).toBe(0);
    expect(host.printed.out).not.toMatch(personal);
    expect(host.printed.out).toContain('[skjult');
  });
});

test('what is hidden comes back as it was, and a name only as a whole word', () => {
  const { hide, restore, know } = shieldWith((number) => `[hidden ${number}]`);
  know({ leder: { name: 'Åse Li' } });
  const said = {
    ask: 'Åse Li (aase@kinn.no) og Åse Lien',
    key: 'aase@kinn.no',
    lines: ['12 000 000 kr'],
  };
  expect(hide(said)).toEqual({
    ask: '[hidden 1] ([hidden 2]) og Åse Lien',
    key: 'aase@kinn.no',
    lines: ['12 000 000 kr'],
  });
  expect(restore(hide(said))).toEqual(said);
});
