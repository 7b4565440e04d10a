// Text that is not YAML to text that is, one slip at a time: each mend is tried, and kept only when it helps.
import { lineAt, lineStart, lineText, placeOf, type Lines } from './lines.ts';
import { mendsFor, type Mend } from './mend.ts';
import type { Problem } from './problem.ts';
import type { Fault } from './compose.ts';
import { problem, readSyntax, type Syntax } from './syntax.ts';

const mostMends = 25;
/** Each try reads the whole text again. */
const longest = 256 * 1024;

export interface Repaired {
  /** Of the mended text: it has the same lines. With faults when not all could be mended. */
  syntax: Syntax;
  problems: Problem[];
}

export function repaired(first: Syntax): Repaired {
  const problems: Problem[] = [];
  let syntax = first;
  for (let mends = 0; ; mends += 1) {
    const [fault] = syntax.faults;
    if (fault === undefined) {
      const tooDeep = syntax.problems.filter(({ code }) => mends > 0 && code === 'too-deep');
      return { syntax, problems: [...problems, ...tooDeep] };
    }
    const mended =
      mends < mostMends && syntax.lines.source.length <= longest ? mend(syntax, fault) : undefined;
    if (mended === undefined)
      return { syntax, problems: [...problems, unmended(syntax.lines, fault)] };
    problems.push(slipOf(first.lines, mended.mend));
    syntax = mended.syntax;
  }
}

function unmended(lines: Lines, { reason, start, end }: Fault): Problem {
  return problem(lines, { code: 'syntax', reason }, [start, end]);
}

function slipOf(lines: Lines, { slip, line, typed }: Mend): Problem {
  const text = lineText(lines, line);
  const start = lineStart(lines, line) + (text.length - text.trimStart().length);
  return {
    ...problem(lines, { code: 'slip', slip }, [start, start]),
    ...placeOf(lines, start, start + text.trim().length),
    typed: typed.join('\n'),
  };
}

function mend(syntax: Syntax, fault: Fault): { mend: Mend; syntax: Syntax } | undefined {
  for (const tried of mendsFor(syntax.lines, fault)) {
    const next = readSyntax(withMend(syntax.lines, tried));
    if (helps(tried, { before: syntax, after: next })) return { mend: tried, syntax: next };
  }
  return undefined;
}

function withMend({ source, starts }: Lines, { line, typed }: Mend): string {
  const start = starts[line] ?? 0;
  const after = starts[line + typed.length];
  return (
    source.slice(0, start) +
    typed.join('\n') +
    (after === undefined ? '\n' : `\n${source.slice(after)}`)
  );
}

/** The next fault stands on a later line, or there is none. A quote is missed only at the end of what it swallowed, so there the line of the mend counts. */
function helps(tried: Mend, { before, after }: { before: Syntax; after: Syntax }): boolean {
  const { slip, line, typed } = tried;
  const [was] = before.faults;
  const [is] = after.faults;
  if (is === undefined || was === undefined) return after.root !== undefined;
  const next = lineAt(after.lines, is.start);
  const last = line + typed.length - 1;
  return next > (slip === 'open-quote' ? last : Math.max(lineAt(before.lines, was.start), last));
}
