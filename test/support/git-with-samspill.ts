// A real folder under git where git finds the built program, as on the machine of somebody who has installed it.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { node, program, type Ended } from './samspill-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface Working {
  folder: string;
  read(name: string): string;
  write(files: Record<string, string>): void;
  commit(files: Record<string, string>, message?: string): void;
  git(...args: string[]): Ended;
  /** Fails the test when git does. */
  sure(...args: string[]): string;
  samspill(...args: string[]): Ended;
  at(folder: string): Working;
  /** In other surroundings. */
  with(env: Record<string, string>): Working;
}

export const gitWithSamspill = (name = '', after?: (clean: () => void) => void): Working => {
  const home = temporaryFolder(after);
  const tools = join(home, 'tools');
  mkdirSync(tools);
  const shim = join(tools, 'samspill');
  writeFileSync(shim, `#!/bin/sh\nexec '${node}' '${program}' "$@"\n`);
  chmodSync(shim, 0o755);
  writeFileSync(join(home, '.gitconfig'), '[user]\n\tname = Ada\n\temail = ada@example.org\n');
  const folder = join(home, name === '' ? 'depot' : name);
  mkdirSync(folder);
  const env = {
    PATH: `${tools}:${process.env['PATH'] ?? ''}`,
    HOME: home,
    LANG: 'en_GB.UTF-8',
    TZ: 'UTC',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_EDITOR: 'true',
    GIT_PAGER: 'cat',
  };
  const working = workingIn(folder, env);
  working.sure('init', '--quiet', '--initial-branch', 'main');
  return working;
};

const workingIn = (folder: string, env: Record<string, string>): Working => {
  const run = (command: string, args: string[]): Ended => {
    const ended = spawnSync(command, args, { cwd: folder, env, input: '', encoding: 'utf8' });
    if (ended.error) throw ended.error;
    return { code: ended.status, out: ended.stdout, err: ended.stderr };
  };
  const git = (...args: string[]): Ended => run('git', args);
  const sure = (...args: string[]): string => {
    const { code, out, err } = git(...args);
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${out}${err}`);
    return out;
  };
  const write = (files: Record<string, string>): void => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  };
  return {
    folder,
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    write,
    commit: (files, message = 'Slik vi ble enige') => {
      write(files);
      sure('add', '--all');
      sure('commit', '--quiet', '--message', message);
    },
    git,
    sure,
    samspill: (...args) => run(node, [program, ...args]),
    at: (other) => workingIn(other, env),
    with: (other) => workingIn(folder, { ...env, ...other }),
  };
};
