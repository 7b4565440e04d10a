// What the build compiled beside the program: taken by the Node that made it, and never missed by another.
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { charterWith } from '../support/checking.ts';
import { program } from '../support/samspill-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = dirname(dirname(program));

const checking = (): string => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'charter.yaml'), charterWith({ next: '2026-06-15' }));
  return folder;
};

const checked = (bin: string, folder: string): string => {
  const words = [bin, 'check', folder, '--today', '2026-11-22', '--language', 'nb'];
  return spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' }).stdout;
};

test('the Node that built the program takes all of it', () => {
  const script = `
    const program = require(${JSON.stringify(join(root, 'dist/samspill.cjs'))});
    program.run(['check', ${JSON.stringify(checking())}, '--format', 'json']).then(() => {
      const not = program.compiled().filter((one) => !one.isTaken).map((one) => one.name);
      console.error(JSON.stringify(not));
    });
  `;
  const { stderr } = spawnSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  const notTaken = JSON.parse(stderr) as string[];
  // The format is not among the usual calls.
  expect(notTaken.map((name) => name.replace(/-.*/, ''))).toEqual(['json']);
});

test('without it, cut off, or made by another Node, the program says the same', () => {
  const copy = temporaryFolder();
  for (const name of ['bin', 'dist', 'package.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  const bin = join(copy, 'bin/samspill.js');
  const folder = checking();
  const said = checked(bin, folder);
  expect(said).toContain('review-overdue');
  const loader = join(copy, 'dist/samspill.cjs');
  const text = readFileSync(loader, 'utf8');
  writeFileSync(loader, text.replace(process.version, 'v20.0.0'));
  expect(readFileSync(loader, 'utf8')).not.toBe(text);
  expect(checked(bin, folder)).toBe(said);
  writeFileSync(loader, text);
  const compiled = readdirSync(join(copy, 'dist')).filter((name) => name.endsWith('.compiled'));
  expect(compiled.length).toBeGreaterThan(10);
  for (const name of compiled) truncateSync(join(copy, 'dist', name), 300);
  expect(checked(bin, folder)).toBe(said);
  for (const name of compiled) rmSync(join(copy, 'dist', name));
  expect(checked(bin, folder)).toBe(said);
});
