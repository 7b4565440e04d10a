// The places where a charter cannot be read → findings, so that the other charters of a run go on (semantics 29).
import type { Problem } from '../yaml/problem.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Finding } from './finding.ts';

/** What a reading problem is called among the rules. */
const ruleOf = (problem: Problem): string => {
  switch (problem.code) {
    case 'dangling':
    case 'wrong-kind':
      return 'dangling-reference';
    case 'duplicate-id':
      return 'duplicate-id';
    default:
      return 'unreadable';
  }
};

/** Problems after which the rest of the file cannot be trusted, so that no other rule is tried. */
export const spoils = (problem: Problem): boolean => ruleOf(problem) === 'unreadable';

export interface Said {
  message: string;
  fix: string;
}

export const unreadableFindings = (
  file: string,
  problems: readonly Problem[],
  say: (problem: Problem) => Said,
): Finding[] =>
  problems.map((problem) => {
    const rule = ruleOf(problem);
    return {
      rule,
      severity: 'error',
      file,
      path: problem.path,
      line: problem.line,
      column: problem.column,
      ...(problem.endColumn === undefined ? {} : { endColumn: problem.endColumn }),
      ...say(problem),
      trace: [],
      fingerprint: fingerprintOf([rule, problem.code, problem.value ?? '', problem.path.join('.')]),
    };
  });
