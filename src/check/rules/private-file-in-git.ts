// A file that tells of one organisation or of persons, and that git has taken up.
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'private-file-in-git',
  checks: ['CHK-96'],
  trace: ['DIFI-F3'],
  kind: 'always',
  preset: 'minimal',
  severity: 'error',
  text: {
    summary: 'Contributions and persons.yaml stay out of git',
    why: 'Those who answer alone have been told who can read it. Everyone who gets the repository can read what is in git, also after the file is gone.',
    fix: 'run git rm --cached on the file and commit; earlier commits keep it, so tell those it is about, and take it out of the history where you can (git filter-repo)',
    message: ({ file = '' }) =>
      file.startsWith('contributions/')
        ? `${file} is in git: what one organisation has answered alone can be read by everyone who has the repository`
        : `${file} is in git: who holds which role, and how to reach them, can be read by everyone who has the repository`,
  },
  find: ({ beside }) => (beside.inGit ?? []).map((file) => ({ path: [], values: { file } })),
};
