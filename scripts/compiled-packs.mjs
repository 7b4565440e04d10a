// questions/<pack>/ → <pack>.json, read by the program's own reader, so that it need not parse YAML to start.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundled } from './bundled.mjs';

export async function compiledPacks(root) {
  const { compilePack } = await packReader(root);
  const questions = join(root, 'questions');
  const folders = readdirSync(questions, { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  const compiled = folders.map(({ name }) => {
    const { data, problems } = compilePack(yamlIn(join(questions, name)));
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

/** Bundled into a file of its own for a moment, because Node 20 does not run TypeScript. */
async function packReader(root) {
  const { outputFiles } = await build({
    ...bundled,
    absWorkingDir: root,
    entryPoints: ['src/pack/parse.ts'],
  });
  const folder = mkdtempSync(join(tmpdir(), 'samspill-build-'));
  try {
    const path = join(folder, 'pack-reader.mjs');
    writeFileSync(path, outputFiles[0].contents);
    return await import(pathToFileURL(path).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function yamlIn(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort();
  return Object.fromEntries(
    paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]),
  );
}
