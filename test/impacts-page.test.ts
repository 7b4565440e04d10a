// docs/impacts.md: each row of who must agree again names a pair that is there and is tested.
import { expect, test } from 'vitest';
import { impactsPage } from '../scripts/docs/impacts-page.ts';
import { pairsShown } from '../scripts/docs/wording-part.ts';
import { fieldImpacts } from '../src/charter/impacts.ts';
import { charterShape } from '../src/charter/schema.ts';
import { readPairs } from './support/pairs.ts';

test('every pair that the page names is one of those that are tested', () => {
  const known = readPairs().map(({ name }) => name.replace(/\.yaml$/, ''));
  expect(pairsShown.length).toBeGreaterThan(15);
  for (const name of pairsShown) expect(known).toContain(name);
});

test('every field stands on the page, under its list', () => {
  const page = impactsPage();
  const lines = page.split('\n');
  for (const { path, impact } of fieldImpacts(charterShape)) {
    const [top = '', ...inner] = path.split('.');
    if (/\.(note|confidence|unsettled\.[a-z_]+)$/.test(path)) continue;
    const row = lines.find((line) => line.startsWith(`| \`${top}\` | ${impact} |`));
    expect(row, path).toContain(inner.length === 0 ? 'the whole' : `\`${inner.join('.')}\``);
  }
});
