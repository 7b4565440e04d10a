// What git has told of the screen behind its pager → how wide it is, and whether there is one.
import type { Host } from '../../host.ts';

/** `git diff` on a terminal gives its drivers a pipe to the pager, and says so in the surroundings. */
export const screenBehind = ({ out, env }: Host): { columns: number; isScreen: boolean } => {
  if (out.isTerminal) return { columns: out.columns, isScreen: true };
  const isPaged = /^(?:true|1)$/.test(env['GIT_PAGER_IN_USE'] ?? '');
  const width = Number(env['COLUMNS']);
  return {
    columns: isPaged && Number.isInteger(width) && width >= 20 ? width : 80,
    isScreen: isPaged,
  };
};
