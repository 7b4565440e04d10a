// Two, three and five respondents, in a real repository: no raw perception in anything that git would take.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import { main } from '../../src/main.ts';
import { nodeHost } from '../../src/node-host.ts';
import type { Host } from '../../src/host.ts';
import type { Ask, Prompt, Reply } from '../../src/interview/ask.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fromLillevik, safelyHome } from '../support/three-views.ts';

const names = ['lillevik', 'storas', 'fjordsykehuset', 'naboby', 'frivilligsentralen'];
const charter = {
  ...safelyHome,
  actors: names.map((id) => ({
    id,
    name: `${id.slice(0, 1).toUpperCase()}${id.slice(1)} kommune`,
  })),
};

/** Each says something that can be found again. */
const from = (actor: string): string =>
  fromLillevik
    .replace('actor: lillevik', `actor: ${actor}`)
    .replace('Vi får ikke svar når vi ringer avdelingen.', `Hemmelig begrunnelse fra ${actor}.`)
    .replace('read_aloud: true', 'read_aloud: false');

test.each([2, 3, 5])('%d respondents', async (count) => {
  const root = temporaryFolder();
  const cwd = join(root, 'samarbeid');
  mkdirSync(cwd);
  const git = (...args: string[]): string => execFileSync('git', args, { cwd, encoding: 'utf8' });
  git('init', '--quiet');
  writeFileSync(join(cwd, 'charter.yaml'), formatCharter(charter));
  const host: Host = { ...nodeHost(), cwd, today: () => '2026-11-30' };
  const quiet = { ...host.out, write: () => undefined };
  const run = (...argv: string[]) => main(argv, { ...host, out: quiet, err: quiet });
  for (const actor of names.slice(0, count)) {
    // As it lay in the inbox: elsewhere than in the repository.
    const sent = join(root, `${actor}.yaml`);
    writeFileSync(sent, from(actor));
    expect(await run('contribute', '--import', sent)).toBe(0);
    expect(await run('worksheet', '--actor', actor)).toBe(0);
  }
  for (const format of ['text', 'markdown', 'html', 'json'])
    expect(await run('compare', '--format', format, '--out', `compare.${format}`)).toBe(0);
  expect(await run('render')).toBe(0);
  git('add', '--all');
  const tracked = git('ls-files').trim().split('\n');
  expect(tracked).toContain('compare.json');
  expect(tracked.filter((path) => path.startsWith('contributions/'))).toEqual([]);
  for (const path of tracked) {
    const blob = git('show', `:${path}`);
    expect(blob, path).not.toMatch(
      /Hemmelig begrunnelse|read_aloud: (?:true|false)|^ +answer: ['"]?[1-5c]/mu,
    );
    expect(blob, path).not.toMatch(/"answer":|"dots":/u);
  }
  // Also when the folder's own list is gone, and when somebody adds the folder by name.
  writeFileSync(join(cwd, '.gitignore'), '');
  git('add', '--all');
  expect(git('ls-files', 'contributions')).toBe('');
});

/** In the room: a number each, with a reason that may not be read out. */
const inTheRoom = ({ key, kind }: Prompt): Reply => {
  if (key === 'alone') return { do: 'pick', value: 'now' };
  if (/^turn\/.*\/why$/.test(key)) return { do: 'text', value: `Hemmelig begrunnelse: ${key}` };
  if (key.startsWith('turn/') && kind === 'choice')
    return { do: 'pick', value: key.startsWith('turn/lillevik') ? '1' : '5' };
  if (key.startsWith('verdict/')) return { do: 'pick', value: 'confirmed' };
  if (key === 'end') return { do: 'pick', value: 'record' };
  if (kind === 'rows' || kind === 'lines') return { do: 'done' };
  // All agree to the dots; the contributions stay, so that they can be looked for.
  return kind === 'yesno' ? { do: 'yesno', value: key === 'turn-dots' } : { do: 'leave' };
};

test.each([2, 3, 5])('%d who answer in the room, and a review that is recorded', async (count) => {
  const cwd = temporaryFolder();
  const git = (...args: string[]): string => execFileSync('git', args, { cwd, encoding: 'utf8' });
  git('init', '--quiet');
  const few = { ...charter, actors: charter.actors.slice(0, count) };
  writeFileSync(join(cwd, 'charter.yaml'), formatCharter(few));
  const shown: string[] = [];
  const ask: Ask = async (prompt) => {
    shown.push(...(prompt.kind === 'page' ? prompt.lines : []));
    return inTheRoom(prompt);
  };
  let said = '';
  const write = (text: string): void => void (said += text);
  const real = nodeHost();
  const host: Host = {
    ...{ ...real, cwd, today: () => '2026-11-30', stdinIsTerminal: true },
    out: { ...real.out, write },
    err: { ...real.err, write },
    terminal: async () => ({
      ...{ ask, canClear: true, clear: () => undefined, close: () => undefined },
      say: (line) => write(line),
    }),
  };
  expect(await main(['adopt'], host)).toBe(0);
  expect(await main(['review'], host), said).toBe(0);
  expect(git('status', '--porcelain', '--ignored')).toContain('!! contributions/');
  const kept = readFileSync(join(cwd, 'contributions/lillevik.yaml'), 'utf8');
  expect(kept).toContain('Hemmelig begrunnelse');
  expect(shown.some((line) => line.includes('●'))).toBe(count > 2);
  git('add', '--all');
  const tracked = git('ls-files').trim().split('\n');
  expect(tracked).toContain('charter.md');
  const all = [said, ...tracked.map((path) => git('show', `:${path}`))].join('\n');
  expect(tracked.filter((path) => path.includes('contributions'))).toEqual([]);
  expect(all).not.toMatch(/Hemmelig|read_aloud|●|^ +answer: ['"]?[1-5c]/mu);
  expect(all.includes('median')).toBe(count > 2);
  expect(/least|most:/.test(all)).toBe(count >= 5);
});
