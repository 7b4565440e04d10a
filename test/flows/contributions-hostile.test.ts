// A repository, or bad luck, that wants another folder's files read, written or deleted through contributions/ → nothing there is touched.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import { formatContribution } from '../../src/contribute/format.ts';
import type { Host } from '../../src/host.ts';
import type { Ask, Prompt, Reply } from '../../src/interview/ask.ts';
import { main } from '../../src/main.ts';
import { nodeHost } from '../../src/node-host.ts';
import { charterOf, saying } from '../support/answered-alone.ts';
import { corePack as pack } from '../support/sitting.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const here = ['lillevik', 'storas', 'fjordsykehuset'];

const answer = ({ key, kind }: Prompt): Reply => {
  if (key === 'alone') return { do: 'pick', value: 'now' };
  if (key.startsWith('turn/') && kind === 'choice') return { do: 'pick', value: '4' };
  if (key.startsWith('verdict/')) return { do: 'pick', value: 'confirmed' };
  if (key === 'end') return { do: 'pick', value: 'record' };
  return kind === 'rows' || kind === 'lines' ? { do: 'done' } : { do: 'leave' };
};

interface Room {
  cwd: string;
  run(...argv: string[]): Promise<{ code: number; said: string }>;
}

const room = (asking: (prompt: Prompt) => Reply = answer): Room => {
  const cwd = join(temporaryFolder(), 'samarbeid');
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'charter.yaml'), formatCharter(charterOf(3)));
  const run = async (...argv: string[]) => {
    let said = '';
    const write = (text: string): void => void (said += text);
    const ask: Ask = (prompt) => Promise.resolve(asking(prompt));
    const real = nodeHost();
    const host: Host = {
      ...{ ...real, cwd, today: () => '2026-11-30', stdinIsTerminal: true },
      ...{ out: { ...real.out, write }, err: { ...real.err, write } },
      terminal: () =>
        Promise.resolve({
          ...{ ask, canClear: true, clear: () => undefined, close: () => undefined },
          say: (line) => write(`${line}\n`),
        }),
    };
    return { code: await main(argv, host), said };
  };
  return { cwd, run };
};

const sent = (actor: string): string =>
  formatContribution({ ...saying(actor, '4'), date: '2026-11-20' }, pack);

describe('contributions/ is a link to another folder', () => {
  const linked = (): Room & { other: string; before: string } => {
    const opened = room();
    const other = join(opened.cwd, '../other');
    mkdirSync(other);
    for (const actor of here) writeFileSync(join(other, `${actor}.yaml`), sent(actor));
    symlinkSync('../other', join(opened.cwd, 'contributions'));
    return { ...opened, other, before: readdirSync(other).join() };
  };

  test.each([
    ['start', '.'],
    ['compare'],
    ['agenda', '--minutes', '120'],
    ['contribute', '--actor', 'storas'],
    ['contribute', '--import', '../sent.yaml', '--replace'],
  ])('samspill %s', async (...argv) => {
    const { cwd, run, other, before } = linked();
    writeFileSync(join(cwd, '../sent.yaml'), sent('storas').replaceAll('4', '1'));
    const { code, said } = await run(...argv);
    expect(code, said).toBe(2);
    expect(said).toContain('contributions');
    expect(readdirSync(other).join()).toBe(before);
    expect(readFileSync(join(other, 'storas.yaml'), 'utf8')).toBe(sent('storas'));
  });

  test('samspill review --record deletes nothing there', async () => {
    const { cwd, run, other, before } = linked();
    rmSync(join(cwd, 'contributions'));
    expect((await run('adopt')).code).toBe(0);
    symlinkSync('../other', join(cwd, 'contributions'));
    const { said } = await run('review', '--record', '--confirmed', 'all');
    expect(said).toContain('contributions');
    expect(readdirSync(other).join()).toBe(before);
  });
});

test('what comes in after a review has counted the answers is not deleted with them', async () => {
  const late = sent('storas').replaceAll('4', '2');
  let folder = '';
  const { cwd, run } = room((prompt) => {
    if (prompt.key === 'contributions') writeFileSync(join(folder, 'storas.yaml'), late);
    return answer(prompt);
  });
  folder = join(cwd, 'contributions');
  expect((await run('adopt')).code).toBe(0);
  const { code, said } = await run('review');
  expect(code, said).toBe(0);
  expect(readdirSync(folder).filter((name) => name.endsWith('.yaml'))).toEqual(['storas.yaml']);
  expect(readFileSync(join(folder, 'storas.yaml'), 'utf8')).toBe(late);
});

test('what a killed write left of a contribution goes with the contributions', async () => {
  const { cwd, run } = room();
  expect((await run('adopt')).code).toBe(0);
  mkdirSync(join(cwd, 'contributions'));
  const left = join(cwd, 'contributions/.samspill-4711-0.tmp');
  writeFileSync(left, sent('storas'));
  const { code, said } = await run('review');
  expect(code, said).toBe(0);
  expect(existsSync(left)).toBe(false);
});
