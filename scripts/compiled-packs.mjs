// questions/<pack>/ → <pack>.json, read by the program's own reader, so that it need not parse YAML to start.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { loaded } from './loaded.mjs';

export async function compiledPacks(root) {
  const { compilePack, parsePack } = await loaded(root, 'src/pack/parse.ts');
  const questions = join(root, 'questions');
  const folders = readdirSync(questions, { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  // What the built-in packs may add to.
  const { pack: core } = parsePack(yamlIn(join(questions, 'core')));
  const compiled = folders.map(({ name }) => {
    const { data, problems } = compilePack(yamlIn(join(questions, name)), core ? { core } : {});
    return { name, text: JSON.stringify(data), problems };
  });
  return {
    files: compiled.map(({ name, text }) => ({ name: `${name}.json`, text })),
    faults: compiled.flatMap(({ name, problems }) =>
      problems.map(
        (one) => `questions/${name}/${one.file}:${one.line}:${one.column}: ${told(one)}`,
      ),
    ),
  };
}

const told = ({ rule, name, problem }) =>
  [rule, name, problem && JSON.stringify(problem)].filter(Boolean).join(' ');

function yamlIn(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort();
  return Object.fromEntries(
    paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]),
  );
}
