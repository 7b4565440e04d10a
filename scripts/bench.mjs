// The built program against a bare Node start, in the same run → a table with the aims beside. It never judges.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { benchCharter } from './bench/charter.mjs';
import { enterToNext } from './bench/enter-to-next.mjs';
import { median } from './bench/median.mjs';

const quick = process.argv.includes('--quick');
const node = process.env.SAMSPILL_NODE ?? process.execPath;
const program = fileURLToPath(new URL('../bin/samspill.js', import.meta.url));
// Where it is set, Node 20 reads a whole certificate bundle at every start.
const env = { ...process.env };
delete env.NODE_EXTRA_CA_CERTS;

const folder = mkdtempSync(join(tmpdir(), 'samspill-bench-'));
try {
  const charter = benchCharter(50_000);
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  writeFileSync(join(folder, 'charter.yaml'), charter);
  const starts = {
    'bare Node, an empty module': { words: [empty] },
    'samspill --version': { words: [program, '--version'], aim: 1.35 },
    'samspill render': { words: [program, 'render', folder], aim: 3 },
    'samspill status': { words: [program, 'status', folder] },
  };
  console.log(`Node ${versionOf(node)}, a charter of ${Math.round(charter.length / 1000)} kB\n`);
  printStarts(timeInTurn(starts, quick ? 7 : 31));
  const going = join(folder, 'going');
  mkdirSync(going);
  const times = await enterToNext({ node, program, env, folder: going, rounds: quick ? 7 : 31 });
  console.log(`\nfrom Enter to the next prompt, the answer on disk: ${summary(times)} (aim 50 ms)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function versionOf(node) {
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
}

/** One of each in turn, so that a busy moment falls on all of them. */
function timeInTurn(starts, rounds) {
  const timed = Object.entries(starts).map(([name, start]) => ({ name, ...start, times: [] }));
  for (let round = 0; round < rounds; round++)
    for (const { name, words, times } of timed) {
      const began = performance.now();
      const { status, stderr } = spawnSync(node, words, { cwd: folder, env, encoding: 'utf8' });
      times.push(performance.now() - began);
      if (status !== 0) throw new Error(`${name} ended with ${status}\n${stderr}`);
    }
  return timed;
}

function printStarts(timed) {
  const bare = median(timed[0].times);
  console.log(`${'start'.padEnd(30)}${'median'.padStart(10)}${'ratio'.padStart(8)}   aim`);
  for (const { name, times, aim } of timed) {
    const ms = `${median(times).toFixed(1)} ms`.padStart(10);
    const ratio = (median(times) / bare).toFixed(2).padStart(8);
    console.log(`${name.padEnd(30)}${ms}${ratio}   ${aim ? `${aim} or less` : ''}`.trimEnd());
  }
}

function summary(times) {
  const [low, high] = [Math.min(...times), Math.max(...times)].map(Math.round);
  return `median ${median(times).toFixed(1)} ms, ${low} to ${high} ms, ${times.length} answers`;
}
