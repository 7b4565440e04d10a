// Chunks as esbuild makes them → chunks that are read and run when they are called for: Node takes some ten times as long to find and link a module.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { bundled } from './bundled.mjs';

const settings = {
  format: 'cjs',
  minify: true,
  platform: bundled.platform,
  target: bundled.target,
  legalComments: 'none',
};
const loader = fileURLToPath(new URL('./chunk-loader.cjs', import.meta.url));

/** What is compiled beside them counts only for this one. */
const builtBy = `${process.version} ${process.platform} ${process.arch}`;

export async function calledChunks(outputFiles, { outputs }) {
  const chunks = await Promise.all(
    outputFiles.map(async ({ path, text }) => ({ path, contents: await called(text) })),
  );
  const dist = dirname(chunks[0].path);
  const entries = Object.fromEntries(
    Object.entries(outputs)
      .map(([path, { entryPoint }]) => [/^src\/(\w+)-entry\.ts$/.exec(entryPoint)?.[1], path])
      .filter(([name]) => name)
      .map(([name, path]) => [name === 'bin' ? 'samspill' : name, basename(path)]),
  );
  const define = { built: JSON.stringify({ builtBy, entries }) };
  const { code } = await transform(readFileSync(loader, 'utf8'), { ...settings, define });
  return [
    ...chunks,
    { path: join(dist, 'samspill.cjs'), contents: Buffer.from(code) },
    {
      path: join(dist, 'thread.cjs'),
      contents: Buffer.from("require('./samspill.cjs').thread();\n"),
    },
  ];
}

async function called(text) {
  const { code } = await transform(text, {
    ...settings,
    // So that a file is read byte for byte, and takes half the room.
    charset: 'ascii',
    define: { 'import.meta.url': 'here' },
    supported: { 'dynamic-import': false },
  });
  return Buffer.from(
    `(function (require, module, here) {${code.trimEnd().replaceAll('require("./', 'require("')}\n})`,
  );
}
