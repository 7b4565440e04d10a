// The folder of the built program → what Node made of its chunks while it answered the usual calls, beside each, so that the next start does not make it again.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchCharter } from './bench/charter.mjs';

const [, self, into] = process.argv;
if (self === fileURLToPath(import.meta.url) && into !== undefined) await compileInto(into);

/** In a process of its own: only what the calls need is there to be kept. */
export function compileCode(dist) {
  execFileSync(process.execPath, [fileURLToPath(import.meta.url), dist], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function compileInto(dist) {
  const folder = mkdtempSync(join(tmpdir(), 'samspill-build-'));
  try {
    const charter = join(folder, 'charter.yaml');
    writeFileSync(charter, benchCharter(20_000));
    const program = createRequire(import.meta.url)(join(dist, 'samspill.cjs'));
    const kept = new Map();
    // What one command needs of a chunk is what the next is given of it: what is never called costs time as well.
    for (const command of ['check', 'status', 'render']) {
      for (const language of ['en', 'nb'])
        await program.run([command, charter, '--language', language]);
      for (const { name, bytes } of program.compiled()) if (!kept.has(name)) kept.set(name, bytes);
    }
    for (const [name, bytes] of kept) writeWhole(join(dist, `${name}.compiled`), bytes);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The bytes are believed: a program that runs meanwhile finds all of them or none. */
function writeWhole(path, bytes) {
  writeFileSync(`${path}.new`, bytes);
  renameSync(`${path}.new`, path);
}
