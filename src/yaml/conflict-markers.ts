// A file that git or a forge left with conflict markers → the versions it was made of; a charter's own lines never begin so.
import { plainSource } from './source.ts';

export interface Unmarked {
  ours: string;
  theirs: string;
  /** Only where the markers tell what both came from. */
  base?: string;
  /** What stands after the first markers: a branch, a commit. */
  labels: { ours: string; theirs: string };
}

const opening = /^(<{7,})(?: (.*))?$/m;

/** The lines, counted from 1, where a conflict begins. */
export function conflictLines(text: string): number[] {
  if (!text.includes('<<<<<<<')) return [];
  return plainSource(text)
    .split('\n')
    .flatMap((line, at) => (/^<{7,}(?: |$)/.test(line) ? [at + 1] : []));
}

/** Undefined when there are none, or when they do not pair. Line ends become LF. */
export function withoutMarkers(text: string): Unmarked | undefined {
  const source = plainSource(text);
  const first = opening.exec(source);
  if (first === null) return undefined;
  const size = first[1]?.length ?? 7;
  const sides = { ours: '', base: '', theirs: '' };
  const labels = { ours: first[2] ?? '', theirs: '' };
  let at: 'ours' | 'base' | 'theirs' | undefined;
  let isBaseTold = true;
  let hasBase = false;
  for (const line of source.split(/(?<=\n)/)) {
    const mark = markIn(line, size);
    if (mark?.sign === '<') {
      if (at !== undefined) return undefined;
      at = 'ours';
      hasBase = false;
    } else if (mark?.sign === '|' && at === 'ours') {
      at = 'base';
      hasBase = true;
    } else if (mark?.sign === '=' && (at === 'ours' || at === 'base')) {
      at = 'theirs';
      isBaseTold &&= hasBase;
    } else if (mark?.sign === '>' && at === 'theirs') {
      at = undefined;
      labels.theirs ||= mark.label;
    } else if (at !== undefined) sides[at] += line;
    else for (const side of ['ours', 'base', 'theirs'] as const) sides[side] += line;
  }
  if (at !== undefined) return undefined;
  const { ours, theirs, base } = sides;
  return { ours, theirs, labels, ...(isBaseTold && { base }) };
}

/** Longer runs are those of a conflict inside the common version: text. */
function markIn(line: string, size: number): { sign: string; label: string } | undefined {
  const [, run = '', label = ''] = /^(<+|\|+|=+|>+)(?: (.*))?\s*$/.exec(line) ?? [];
  return run.length === size ? { sign: run[0] ?? '', label: label.trim() } : undefined;
}
