// Words for git → what it said and how it ended; never through a shell, and with none of the surroundings' own settings for git.
import { getBuiltinModule } from 'node:process';
import type { GitAnswer } from '../host.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Room for a charter of the biggest size, and for the names of very many files. */
const mostBytes = 256 * 1024 * 1024;

export function runGit(
  args: readonly string[],
  { cwd, input, env }: { cwd: string; input?: string; env: Env },
): GitAnswer {
  const ended = getBuiltinModule('node:child_process').spawnSync(
    'git',
    ['--no-pager', ...settings.flatMap((one) => ['-c', one]), ...args],
    {
      cwd,
      encoding: 'utf8',
      env: cleaned(env),
      maxBuffer: mostBytes,
      windowsHide: true,
      ...(input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] } : { input }),
    },
  );
  const trouble = ended.error && 'code' in ended.error ? ended.error.code : undefined;
  // Not there, or a file by that name that may not be run.
  if (trouble === 'ENOENT' || trouble === 'EACCES') return { code: 127, out: '', err: '' };
  // It ended before it had read all it was given: what it said tells why.
  if (ended.error && trouble !== 'EPIPE') throw ended.error;
  return { code: ended.status ?? 1, out: ended.stdout, err: ended.stderr };
}

/** What a repository's own config could have git run, whoever wrote it. */
const settings = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.quotePath=false'];

/** `GIT_DIR` and the like, set inside a hook, would point at another repository than the charter's. */
function cleaned(env: Env): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    // No remote is asked for what a partial clone left out, and so no command of a remote's is run.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
  };
}
