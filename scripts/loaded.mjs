// A module of src/ → what it exports, bundled into a file of its own for a moment, because Node 20 does not run TypeScript.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundled } from './bundled.mjs';

export async function loaded(root, module) {
  const { outputFiles } = await build({ ...bundled, absWorkingDir: root, entryPoints: [module] });
  const folder = mkdtempSync(join(tmpdir(), 'samspill-build-'));
  try {
    const path = join(folder, 'module.mjs');
    writeFileSync(path, outputFiles[0].contents);
    return await import(pathToFileURL(path).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
