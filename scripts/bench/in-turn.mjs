// Commands by name → the milliseconds of each, one of each in turn, so that a busy moment falls on all of them.
import { spawnSync } from 'node:child_process';

/** What `measured` prints is the time, instead of that of the whole process. */
export async function inTurn(commands, { folder, env, rounds }) {
  const timed = Object.entries(commands).map(([name, command]) => ({
    name,
    ...command,
    times: [],
  }));
  for (let round = 0; round < rounds; round++)
    for (const { name, words, before, measured, times } of timed) {
      before?.();
      const [file, ...args] = words;
      const began = performance.now();
      const ended = spawnSync(file, args, {
        cwd: folder,
        env,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      const time = performance.now() - began;
      if (ended.status !== 0)
        throw new Error(`${name} ended with ${ended.status}\n${ended.stdout}\n${ended.stderr}`);
      times.push(measured ? Number(ended.stdout) : time);
    }
  return timed;
}
