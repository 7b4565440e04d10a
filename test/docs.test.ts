// The pages a newcomer and a contributor read: made from the code, leading somewhere, true.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { pages } from '../scripts/docs/pages.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const written = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'questions/README.md'],
  ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
];

const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)\`\`\`$`, 'gm'))].map(
    ([, inside = '']) => inside.trimEnd(),
  );

test('pages made from the code are what the code makes now', async () => {
  for (const [path, made] of Object.entries(await pages()))
    expect(read(path), `${path}: run "npm run docs"`).toBe(made);
});

/** As forges make them: lower case, hyphens for spaces, no other marks. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

const anchorsIn = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

test.each(written)('%s: every link in the repository leads somewhere', (page) => {
  const outsideCode = read(page).replace(/^```[^]*?^```$/gm, '');
  for (const [, target = ''] of outsideCode.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/.test(target)) continue;
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    expect(existsSync(join(root, file)), `${page} → ${target}`).toBe(true);
    if (anchor !== undefined) expect(anchorsIn(read(file)), target).toContain(anchor);
  }
});

test('the two set-up lines of the README are what CI runs', () => {
  const lines = blocks(read('README.md'), 'sh').filter((line) => line.startsWith('npm ci'));
  expect(lines).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const ci = read('.ci/run');
  expect(ci).toMatch(/^with_registry npm ci$/m);
  expect(ci).toMatch(/^npm run check /m);
  expect(scripts['check']).toMatch(/npm test$/);
  expect(scripts['start']).toMatch(/node bin\/samspill\.js start$/);
});

test('the questions on the screens of the README are questions of the pack', () => {
  const texts = read('questions/core/languages/en/questions.yaml').replace(/\s+/g, ' ');
  const words = read('src/words/en/prompts.ts');
  const [question = '', menu = ''] = blocks(read('README.md'), 'text');
  const [, ask = '', why = ''] = /─\n\n {2}([^]*?)\n {2}(Nobody[^]*?)\n/.exec(question) ?? [];
  for (const said of [ask, why].map((one) => one.replace(/\s+/g, ' ')))
    expect(said !== '' && texts.includes(said), said).toBe(true);
  const items = menu.split('\n').slice(1);
  for (const item of items) expect(words).toContain(`label: '${item.trim().slice(3)}'`);
});

test('the README answers with the exit codes the program has', () => {
  const codes = [...read('src/exit-code.ts').matchAll(/: (\d+),/g)].map(([, code]) => code);
  const line = /^\*\*Exit codes:\*\*(.*)$/m.exec(read('README.md'))?.[1] ?? '';
  expect([...line.matchAll(/(?:^|·) (\d+) /g)].map(([, code]) => code)).toEqual(codes);
});
