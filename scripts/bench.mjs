// The built program against a bare Node start, the YAML reader's own parse and, when asked for, its peers: each figure beside its aim. It never judges.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchCharter } from './bench/charter.mjs';
import { diff } from './bench/diff.mjs';
import { enterToNext } from './bench/enter-to-next.mjs';
import { inTurn } from './bench/in-turn.mjs';
import { many, writeMany } from './bench/many.mjs';
import { median } from './bench/median.mjs';
import { memory } from './bench/memory.mjs';
import { merges } from './bench/merge.mjs';
import { peers } from './bench/peers.mjs';
import { table } from './bench/table.mjs';

const quick = process.argv.includes('--quick');
if (process.argv.includes('--merge')) process.exit(await mergesAlone());
const node = process.env.SAMSPILL_NODE ?? process.execPath;
const program = fileURLToPath(new URL('../bin/samspill.js', import.meta.url));
// Where it is set, Node 20 reads a whole certificate bundle at every start.
const env = { ...process.env };
delete env.NODE_EXTRA_CA_CERTS;

const folder = mkdtempSync(join(tmpdir(), 'samspill-bench-'));
const world = { node, program, env, folder, rounds: quick ? 7 : 31 };
try {
  console.log(`Node ${versionOf(node)}`);
  await starts();
  await answers();
  const count = quick ? 250 : 1000;
  const lot = writeMany(join(folder, 'many'), count);
  await many({ ...world, lot, rounds: quick ? 1 : 5 });
  await diff({ ...world, rounds: quick ? 3 : 11, bytes: quick ? 200_000 : 1_000_000 });
  memory({ ...world, lot, most: quick ? 1000 : 10_000 });
  // Two of them take a quarter of a second or more for each charter.
  if (process.argv.includes('--peers'))
    await peers({ ...world, lot: writeMany(join(folder, 'beside'), 100), rounds: quick ? 1 : 3 });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** `--merge [--seed=7]`: nothing is timed against anything, so nothing else runs beside it. */
async function mergesAlone() {
  const given = process.argv.find((word) => word.startsWith('--seed='));
  const seed = given === undefined ? Date.now() % 2 ** 31 : Number(given.slice('--seed='.length));
  return (await merges({ runs: quick ? 500 : 10_000, seed })) === 0 ? 0 : 1;
}

function versionOf(node) {
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
}

async function starts() {
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const place = (name, bytes) => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'charter.yaml'), benchCharter(bytes));
    return join(folder, name);
  };
  const [small, big] = [place('small', 20_000), place('big', 50_000)];
  const timed = await inTurn(
    {
      'bare Node, an empty module': { words: [node, empty] },
      'samspill --version': { words: [node, program, '--version'], aim: 1.35 },
      'samspill check, 20 kB': { words: [node, program, 'check', small], aim: 2.2 },
      'samspill render, 50 kB': { words: [node, program, 'render', big], aim: 3 },
      'samspill status, 50 kB': { words: [node, program, 'status', big] },
    },
    world,
  );
  table('start', timed, 'bare Node, an empty module');
}

async function answers() {
  const going = join(folder, 'going');
  mkdirSync(going);
  const times = await enterToNext({ ...world, folder: going });
  const [low, high] = [Math.min(...times), Math.max(...times)].map(Math.round);
  const figures = `median ${median(times).toFixed(1)} ms, ${low} to ${high} ms, ${times.length} answers`;
  console.log(`\nfrom Enter to the next prompt, the answer on disk: ${figures} (aim 50 ms)`);
}
