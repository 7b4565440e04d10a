// test/fixtures/rules/ → examples.json: a charter that breaks each rule, and what makes it pass, for samspill explain.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { loaded } from './loaded.mjs';

export async function compiledExamples(root) {
  const { exampleOf } = await loaded(root, 'src/report/example-of.ts');
  const rules = join(root, 'test/fixtures/rules');
  const folders = readdirSync(rules, { withFileTypes: true }).filter((one) => one.isDirectory());
  const examples = folders.map(({ name }) => [name, exampleOf(filesIn(join(rules, name)))]);
  return JSON.stringify(Object.fromEntries(examples));
}

export function filesIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .sort();
  return Object.fromEntries(
    files.map((path) => [
      path
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      readFileSync(path, 'utf8'),
    ]),
  );
}
