// A real wizard in a pseudo-terminal → for each answer, the milliseconds from Enter until it is on disk and the next prompt is drawn.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pty from '@lydell/node-pty';
import { benchCharter, withoutRisks } from './charter.mjs';

/** After this long without a byte, everything has been drawn. */
const quietMs = 150;

export async function enterToNext({ node, program, env, folder, rounds }) {
  const path = join(folder, 'charter.yaml');
  writeFileSync(path, withoutRisks(benchCharter(50_000)));
  const words = [program, 'start', folder, '--theme', 'risks'];
  const settings = { cols: 80, rows: 24, cwd: folder, env: { ...env, TERM: 'xterm-256color' } };
  const wizard = pty.spawn(node, words, settings);
  const screen = { last: performance.now(), text: '' };
  wizard.onData((data) => {
    screen.last = performance.now();
    screen.text += data;
  });
  try {
    await quiet(screen, 1000);
    // Who is here today: everybody.
    wizard.write('\r');
    await quiet(screen, 1000);
    const times = [];
    for (let round = 0; round < rounds; round++) {
      const answer = `Rutinen svikter i uke ${round + 10}`;
      wizard.write(answer);
      await quiet(screen, quietMs);
      const began = performance.now();
      wizard.write('\r');
      const onDisk = await untilOnDisk(path, answer, screen);
      await quiet(screen, quietMs);
      times.push(Math.max(onDisk, screen.last) - began);
    }
    return times;
  } finally {
    wizard.kill('SIGKILL');
  }
}

async function quiet(screen, ms) {
  while (performance.now() - screen.last < ms) await wait(10);
}

async function untilOnDisk(path, answer, screen) {
  const began = performance.now();
  while (!readFileSync(path, 'utf8').includes(answer)) {
    if (performance.now() - began > 10_000)
      throw new Error(`"${answer}" never came to ${path}; the screen had:\n${screen.text}`);
    await wait(1);
  }
  return performance.now();
}
