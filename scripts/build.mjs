// src/, questions/ and the rules' examples → dist/: the program in chunks, packs and examples as JSON, the licences of what is bundled.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundled } from './bundled.mjs';
import { calledChunks } from './called-chunks.mjs';
import { chunkFaults } from './chunk-rules.mjs';
import { compileCode } from './compiled-code.mjs';
import { compiledExamples } from './compiled-examples.mjs';
import { compiledPacks } from './compiled-packs.mjs';
import { gathered } from './gathered.mjs';
import { nodeOnDemand } from './node-on-demand.mjs';
import { onlyTheVersion } from './only-the-version.mjs';
import { thirdParty } from './third-party.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

const settings = {
  ...bundled,
  absWorkingDir: root,
  entryPoints: { samspill: 'src/bin-entry.ts', thread: 'src/thread-entry.ts' },
  alias: { ...bundled.alias, yaml: './scripts/yaml-on-demand.mjs' },
  outdir: 'dist',
  splitting: true,
  minify: true,
  legalComments: 'none',
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  metafile: true,
};
const built = (plugins) => build({ ...settings, plugins }).catch(() => process.exit(1)); // esbuild has said why.

/** What --cache knows the program by. */
const hashOf = (files) => {
  const hash = createHash('sha256');
  for (const { path, contents } of files) hash.update(relative(root, path)).update(contents);
  return hash.digest('hex').slice(0, 16);
};

const plugins = [onlyTheVersion, nodeOnDemand];
const loose = await built(plugins);
const packs = await compiledPacks(root);
settings.define = {
  samspillBuild: JSON.stringify(
    hashOf([
      ...loose.outputFiles,
      ...packs.files.map(({ name, text }) => ({ path: join(dist, name), contents: text })),
    ]),
  ),
};
const bundle = await built([gathered(loose.metafile, root), ...plugins]);
const yaml = await build({
  ...settings,
  entryPoints: { yaml: bundled.alias.yaml },
  entryNames: '[name]',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  splitting: false,
});
const outputFiles = [
  ...(await calledChunks(bundle.outputFiles, bundle.metafile)),
  ...yaml.outputFiles,
];

const faults = chunkFaults(bundle.metafile);
const outputs = { ...bundle.metafile.outputs, ...yaml.metafile.outputs };
const licences = thirdParty({ outputs }, root);
for (const fault of [...faults, ...licences.faults, ...packs.faults]) {
  console.error(fault);
  process.exitCode = 1;
}

/** Read by the program when it makes a page: they are taken as they are. */
const templates = readdirSync(join(root, 'templates'), { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile())
  .map((one) => relative(join(root, 'templates'), join(one.parentPath, one.name)));

if (!process.exitCode) {
  const files = new Map([
    ...outputFiles.map((file) => [file.path, file.contents]),
    ...packs.files.map(({ name, text }) => [join(dist, 'packs', name), text]),
    [join(dist, 'examples.json'), await compiledExamples(root)],
    ...templates.map((name) => [
      join(dist, 'templates', name),
      readFileSync(join(root, 'templates', name)),
    ]),
    [join(dist, 'THIRD-PARTY.md'), licences.text],
  ]);
  for (const [path, contents] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  // Last, so that a program that runs meanwhile still finds its chunks.
  for (const name of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const path = join(name.parentPath, name.name);
    if (name.isFile() && !files.has(path)) rmSync(path);
  }
  compileCode(dist);
  const kilobytes = outputFiles.reduce((sum, file) => sum + file.contents.length, 0) / 1000;
  const summary = `${outputFiles.length} chunks, ${Math.round(kilobytes)} kB`;
  if (!process.argv.includes('--quiet')) console.log(`${relative(root, dist)}: ${summary}`);
}
