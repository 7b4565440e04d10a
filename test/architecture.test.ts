// The house, held: which way imports point, who owns a package, how long a file is, what nothing is called.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

/** What each folder may import besides itself, a folder or one file; a file at the top is named as a folder is. */
const mayImport: Record<string, string[]> = {
  yaml: [],
  words: ['errors', 'yaml'],
  charter: ['yaml', 'words'],
  pack: ['charter', 'words', 'yaml'],
  interview: ['pack', 'charter', 'words', 'yaml'],
  render: ['pack', 'charter', 'words', 'yaml'],
  check: ['pack', 'charter', 'words', 'yaml'],
  diff: ['charter', 'words', 'yaml'],
  // What is asked, and how a record is called, is the interview's; what is kept within the group is the document's.
  contribute: [
    ...['interview', 'pack', 'charter', 'words', 'yaml'],
    ...['render/withhold.ts', 'render/fold.ts', 'render/html-text.ts'],
    ...['render/outline-parts.ts', 'render/markdown.ts'],
  ],
  fit: ['pack', 'charter', 'words', 'yaml'],
  review: ['diff', 'interview', 'render', 'pack', 'charter', 'words', 'yaml'],
  report: [
    ...['check', 'diff', 'contribute', 'fit', 'charter', 'words', 'yaml', 'render/fold.ts'],
    ...['render/markdown.ts', 'render/html.ts', 'render/outline-parts.ts'],
    ...['check', 'diff', 'fit', 'charter', 'words', 'yaml', 'render/fold.ts', 'render/markdown.ts'],
    ...['check', 'diff', 'charter', 'words', 'yaml', 'render/fold.ts', 'render/markdown.ts'],
    ...['render/html.ts', 'render/html-text.ts'],
    ...['terminal/printable.ts', 'terminal/width.ts'],
  ],
  terminal: ['interview', 'words', 'errors', 'host'],
  disk: ['errors', 'host', 'words'],
  git: ['host'],
  errors: [],
  'exit-code': [],
  version: [],
  host: ['interview', 'words'],
  'node-host': ['host', 'terminal', 'disk', 'git', 'errors', 'node-threads'],
  'node-threads': ['errors', 'host'],
  'thread-entry': ['cli', 'errors', 'node-host', 'node-threads'],
  cli: [
    ...['interview', 'render', 'check', 'diff', 'review', 'contribute', 'fit', 'report'],
    ...['pack', 'charter', 'words', 'yaml'],
    ...['host', 'errors', 'exit-code', 'version'],
    // How wide a page of the wizard is, and what may be printed at all: pure, and no part of drawing.
    ...['terminal/printable.ts', 'terminal/width.ts', 'terminal/finding-paint.ts'],
  ],
  main: ['cli', 'host', 'errors', 'exit-code', 'words', 'version', 'terminal/printable.ts'],
  'bin-entry': ['main', 'node-host', 'version'],
};

const owners: Record<string, string[]> = {
  commander: ['cli'],
  '@inquirer/core': ['terminal'],
  '@inquirer/prompts': ['terminal'],
  chalk: ['terminal'],
  'fast-string-width': ['terminal'],
  'fast-wrap-ansi': ['terminal'],
  yaml: ['yaml'],
  zod: ['yaml', 'charter', 'pack'],
  '@marcbachmann/cel-js': ['pack'],
  '@noble/hashes': ['charter', 'render', 'pack', 'check', 'contribute'],
  'mdast-util-to-markdown': ['render'],
  'mdast-util-gfm': ['render'],
  mdast: ['render', 'report'],
  diff: ['diff', 'report'],
  fflate: ['contribute', 'cli'],
};

const knowNode = [
  'terminal',
  'disk',
  'git',
  'node-host',
  'bin-entry',
  'node-threads',
  'thread-entry',
];
const forbiddenName = /(^|[-/])(utils?|helpers?|common|misc|managers?|services?)([-/.]|$)/;

const source = join(import.meta.dirname, '../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join(source, file), 'utf8') }));

const partOf = (file: string): string => (file.split(sep)[0] ?? '').replace(/\.ts$/, '');
const importPattern = /[}\w*] from '([^'\n]+)'|\bimport\('([^'\n]+)'\)|^import '([^'\n]+)'/gm;
const importsOf = (text: string): string[] =>
  [...text.matchAll(importPattern)].map(([, from, lazy, bare]) => from ?? lazy ?? bare ?? '');
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

test.each(files)('$file', ({ file, text }) => {
  const part = partOf(file);
  expect(mayImport, `src/${part} is not in the table of folders`).toHaveProperty([part]);
  for (const name of importsOf(text)) {
    if (name.startsWith('.')) {
      const target = relative(source, join(source, dirname(file), name));
      if (target.startsWith('..')) continue;
      const allowed = [part, ...(mayImport[part] ?? [])];
      const isAllowed = allowed.includes(partOf(target)) || allowed.includes(target);
      expect(isAllowed, `src/${part} may not import ${target}`).toBe(true);
    } else if (name.startsWith('node:')) expect(knowNode, name).toContain(part);
    else expect(owners[packageOf(name)] ?? [], `${name} belongs elsewhere`).toContain(part);
  }
  expect(text.split('\n').length - 1, 'lines').toBeLessThanOrEqual(250);
  expect(file).not.toMatch(forbiddenName);
});
