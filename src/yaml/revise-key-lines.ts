// What becomes of the keys of a block record to edits of its lines; comments between the lines stay.
import { beginsLine, columnOf, nextLine } from './geometry.ts';
import { lineAt, lineEnd, lineStart, type Lines } from './lines.ts';
import type { Keyed, KeyPlan } from './revise-record.ts';
import type { Revision } from './revise-value.ts';
import { Unsplicable } from './splice.ts';

export interface KeyWriter {
  change: (keyed: Keyed) => void;
  /** `key: value`, as it is written at a column. */
  write: (key: string, column: number) => string;
  isSection: (key: string) => boolean;
}

export function reviseKeyLines(revision: Revision, plan: KeyPlan, writer: KeyWriter): void {
  const { all, gone, fresh } = plan;
  const firstKept = all.findIndex((keyed) => !gone.includes(keyed));
  const beside = all[0] !== undefined && !beginsLine(revision.lines, all[0].part.start);
  insertFirst(revision, plan, writer);
  // The first key of an entry stands beside its dash: the first that stays moves up there.
  const run = beside ? all.slice(0, firstKept === -1 ? all.length : firstKept) : [];
  if (run.length > 0) removeBesideDash(revision, run, all[firstKept]);
  for (const keyed of all) {
    if (!gone.includes(keyed)) writer.change(keyed);
    else if (!run.includes(keyed)) removeLines(revision, keyed);
    insertAfter(revision, { keyed, keys: fresh.get(keyed.key) ?? [], all }, writer);
  }
}

const pad = (column: number): string => ' '.repeat(column);

function insertFirst({ lines, edits }: Revision, plan: KeyPlan, writer: KeyWriter): void {
  const [first] = plan.all;
  const keys = plan.fresh.get(undefined) ?? [];
  if (first === undefined) throw new Unsplicable();
  if (keys.length === 0) return;
  const { start } = first.part;
  const column = columnOf(lines, start);
  const text = keys.map((key) => writer.write(key, column)).join(`\n${pad(column)}`);
  const alone = plan.gone.length === plan.all.length;
  if (beginsLine(lines, start)) {
    const at = lineStart(lines, lineAt(lines, start));
    edits.push({ start: at, end: at, text: `${pad(column)}${text}\n` });
  } else edits.push({ start, end: start, text: alone ? text : `${text}\n${pad(column)}` });
}

function insertAfter(
  revision: Revision,
  { keyed, keys, all }: { keyed: Keyed; keys: readonly string[]; all: readonly Keyed[] },
  writer: KeyWriter,
): void {
  const { lines, edits } = revision;
  const column = columnOf(lines, keyed.part.start);
  const at = nextLine(lines, keyed.part.end);
  for (const key of keys) {
    const gap = column === 0 && writer.isSection(key) && areSpaced(lines, all) ? '\n' : '';
    const text = `${gap}${pad(column)}${writer.write(key, column)}`;
    edits.push({ start: at, end: at, text: asLines(revision, at, text) });
  }
}

/** Whole lines at the place: the last line of a file may lack its line break. */
export function asLines({ lines }: Revision, at: number, text: string): string {
  const unended = at === lines.source.length && !lines.source.endsWith('\n');
  return unended ? `\n${text}` : `${text}\n`;
}

/** The sections of the file stand apart, or there are too few to say. */
function areSpaced({ source }: Lines, all: readonly Keyed[]): boolean {
  const apart = all.slice(1).filter(({ part }) => source.slice(0, part.start).endsWith('\n\n'));
  return all.length < 6 || apart.length > 0;
}

function removeLines({ lines, edits }: Revision, { part }: Keyed): void {
  const start = lineStart(lines, lineAt(lines, part.start));
  const end = nextLine(lines, part.end);
  const { source } = lines;
  // A section that stood between two blank lines takes one of them with it.
  const blankAfter = source[end] === '\n' || end === source.length;
  const blank = blankAfter && source.slice(0, start).endsWith('\n\n') ? 1 : 0;
  edits.push({ start: start - blank, end, text: '' });
}

function removeBesideDash(
  { lines, edits }: Revision,
  run: readonly Keyed[],
  next: Keyed | undefined,
): void {
  const start = run[0]?.part.start ?? 0;
  const last = run.at(-1)?.part.end ?? start;
  const end = next?.part.start ?? lineEnd(lines, lineAt(lines, last));
  const comments = commentsBetween(
    lines,
    run,
    next === undefined ? end : lineStart(lines, lineAt(lines, end)),
  );
  if (comments !== '') {
    const line = lineStart(lines, lineAt(lines, start));
    edits.push({ start: line, end: line, text: comments });
  }
  edits.push({ start, end, text: '' });
}

/** The comment lines that stand between the keys of the run and up to the end. */
function commentsBetween(lines: Lines, run: readonly Keyed[], end: number): string {
  return run
    .map(({ part }, at) => {
      const next = run[at + 1]?.part.start;
      const until = next === undefined ? end : lineStart(lines, lineAt(lines, next));
      const between = lines.source.slice(nextLine(lines, part.end), until);
      return between.trim() === '' ? '' : between;
    })
    .join('');
}
