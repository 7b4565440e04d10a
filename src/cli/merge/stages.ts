// A file in git's index in conflict → the three versions that are kept there.
import type { Host } from '../../host.ts';
import { folderOf, nameOf } from '../paths.ts';
import { branchesOf } from './driver.ts';

export interface Stages {
  base?: string;
  ours?: string;
  theirs?: string;
  /** From the root of the repository. */
  inGit: string;
  branch: string | undefined;
  coming: string | undefined;
}

/** Undefined without git, outside a repository, and when the file is not in conflict. */
export const stagesOf = (host: Host, path: string): Stages | undefined => {
  const cwd = folderOf(path);
  const listed = host.git(
    ['--literal-pathspecs', 'ls-files', '--unmerged', '--full-name', '-z', '--', nameOf(path)],
    { cwd },
  );
  if (listed.code !== 0 || listed.out === '') return undefined;
  const { ours: branch, theirs: coming } = branchesOf({ ...host, cwd });
  const stages: Stages = { inGit: '', branch, coming };
  for (const entry of listed.out.split('\0')) {
    const [, blob = '', stage = '', name = ''] = /^\d+ ([0-9a-f]+) (\d)\t(.*)$/s.exec(entry) ?? [];
    const side = ({ 1: 'base', 2: 'ours', 3: 'theirs' } as const)[Number(stage)];
    if (side === undefined) continue;
    stages.inGit = name;
    const { code, out } = host.git(['cat-file', 'blob', blob], { cwd });
    if (code === 0) stages[side] = out;
  }
  return stages;
};
