// Many different charters → the time to check them all, without and with a cache, against the YAML reader's own parse of them in one thread.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchCharter } from './charter.mjs';
import { inTurn } from './in-turn.mjs';
import { table } from './table.mjs';

const parser = fileURLToPath(new URL('yaml-parse.mjs', import.meta.url));
const bytes = 11_000;

export function writeMany(folder, count) {
  for (let number = 0; number < count; number++) {
    const place = join(folder, `${number}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'charter.yaml'), benchCharter(bytes, `utskriving ${number}`));
  }
  return { folder, count };
}

export async function many({ node, program, lot, ...world }) {
  const cache = join(world.folder, 'cache');
  const check = [node, program, 'check', lot.folder];
  const timed = await inTurn(
    {
      'yaml, parseDocument, one thread': { words: [node, parser, lot.folder], measured: true },
      'yaml, parse, one thread': { words: [node, parser, lot.folder, 'parse'], measured: true },
      'samspill check': { words: check, aim: 0.9 },
      'samspill check --cache, the first time': {
        words: [...check, '--cache', cache],
        before: () => rmSync(cache, { recursive: true, force: true }),
      },
      'samspill check --cache, the second time': {
        words: [...check, '--cache', cache],
        aim: 0.2,
      },
    },
    world,
  );
  const processors = `${availableParallelism()} processors`;
  const title = `${lot.count} charters of ${bytes / 1000} kB, ${processors}`;
  table(title, timed, 'yaml, parseDocument, one thread');
}
