// A lot of charters and one several times as large → the most memory that a check of each takes.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeMany } from './many.mjs';

const peak = new URL('peak.mjs', import.meta.url).href;

export function memory({ node, program, env, folder, lot, most }) {
  const larger = writeMany(join(folder, 'larger'), most);
  const [small, large] = [lot, larger].map((one) => megabytes(one.folder));
  const figures = [
    `${lot.count} charters: ${small.toFixed(0)} MB`,
    `${most} charters: ${large.toFixed(0)} MB`,
  ];
  console.log(
    `\nmost memory: ${figures.join(', ')}, ${(large / small).toFixed(2)} times as much (aim: flat)`,
  );

  function megabytes(place) {
    const file = join(folder, 'peak');
    const words = ['--import', peak, program, 'check', place];
    const ended = spawnSync(node, words, {
      env: { ...env, SAMSPILL_PEAK: file },
      encoding: 'utf8',
    });
    if (ended.status !== 0) throw new Error(ended.stderr);
    return Number(readFileSync(file, 'utf8')) / 1000;
  }
}
