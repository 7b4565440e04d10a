// A merged text and the three it came from → the text with the comments of both sides, those that one side took out gone.
import { commentsOf, type Comment, type Commented } from './comments.ts';
import { readSource } from './document.ts';
import { lineEnd, lineStart, lineText } from './lines.ts';
import { same } from './same.ts';
import type { Shape } from './shape.ts';
import { isTooBig } from './source.ts';
import { onRawText, splice, type Edit } from './splice.ts';

export interface Version {
  text: string;
  /** Ids that have become others in the merged text. */
  other?: ReadonlyMap<string, string>;
}
export interface Versions {
  base: Version;
  ours: Version;
  theirs: Version;
}

export function mergeComments(text: string, versions: Versions, shape: Shape): string {
  const { value, placed, syntax } = readSource(text, shape);
  const now = commentsOf({ lines: syntax.lines, placed, shape });
  const plan = planOf(now, {
    base: groupsOf(commentedIn(versions.base, shape)),
    ours: groupsOf(commentedIn(versions.ours, shape)),
    theirs: groupsOf(commentedIn(versions.theirs, shape)),
  });
  if (plan.gone.length === 0 && plan.missing.length === 0) return text;
  // Where a comment cannot stand in its place, it stands at the end of the file.
  for (const place of [inPlace, atEnd]) {
    const edits = [...plan.gone.map((one) => removal(now, one)), ...place(now, plan.missing)];
    const written = splice(text, onRawText(text, edits));
    // Told by the one who asked; the comments are not left out in silence.
    if (isTooBig(written)) return written;
    const again = readSource(written, shape);
    if (again.problems.length === 0 && same(again.value, value, shape)) return written;
  }
  return text;
}

function commentedIn({ text, other }: Version, shape: Shape): Commented {
  const { placed, syntax } = readSource(text, shape);
  return commentsOf({ lines: syntax.lines, placed, shape, ...(other && { other }) });
}

/** The comments of one place, in order. */
interface Group {
  place: Comment['place'];
  anchor: string;
  texts: string[];
}
type Groups = ReadonlyMap<string, Group>;

const groupKey = ({ place, anchor }: Pick<Comment, 'place' | 'anchor'>): string =>
  `${place}\n${anchor}`;

function groupsOf({ comments }: Commented): Groups {
  const groups = new Map<string, Group>();
  for (const { place, anchor, text } of comments) {
    const key = groupKey({ place, anchor });
    const group = groups.get(key) ?? { place, anchor, texts: [] };
    group.texts.push(text);
    groups.set(key, group);
  }
  return groups;
}

export interface Missing {
  text: string;
  place: Comment['place'];
  anchor: string;
  /** The comment it comes after, where that one is in the text already. */
  after?: Comment;
}
interface Plan {
  gone: Comment[];
  missing: Missing[];
}

function planOf(now: Commented, sides: Record<'base' | 'ours' | 'theirs', Groups>): Plan {
  const { base, ours, theirs } = sides;
  const there = new Map<string, Comment[]>();
  for (const comment of now.comments) {
    const key = groupKey(comment);
    there.set(key, [...(there.get(key) ?? []), comment]);
  }
  const spare = new Set(now.comments);
  const missing: Missing[] = [];
  const dropped: string[] = [];
  for (const key of new Set([...ours.keys(), ...theirs.keys(), ...base.keys()])) {
    const group = ours.get(key) ?? theirs.get(key) ?? base.get(key);
    if (group === undefined) continue;
    const texts = (side: Groups): string[] => side.get(key)?.texts ?? [];
    const { wanted, out } = wantedOf(texts(base), texts(ours), texts(theirs));
    dropped.push(...out);
    let after: Comment | undefined;
    for (const text of wanted) {
      const found = there.get(key)?.find((one) => one.text === text && spare.has(one));
      if (found !== undefined) {
        spare.delete(found);
        after = found;
      } else
        missing.push({ text, place: group.place, anchor: group.anchor, ...(after && { after }) });
    }
  }
  return settled(spare, missing, dropped);
}

/** What stands elsewhere now is not missing; what nobody wants and somebody took out goes. */
function settled(spare: Set<Comment>, missing: Missing[], dropped: readonly string[]): Plan {
  const byText = new Map<string, Comment[]>();
  for (const one of spare) byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  const still = missing.filter(({ text }) => byText.get(text)?.shift() === undefined);
  const gone = dropped.flatMap((text) => byText.get(text)?.shift() ?? []);
  return { gone, missing: still };
}

/** Of each text as many as stay, and as many as either side added. */
function wantedOf(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): { wanted: string[]; out: string[] } {
  if (theirs.length === 0 && base.length === 0) return { wanted: [...ours], out: [] };
  const count = (list: readonly string[], text: string): number =>
    list.filter((one) => one === text).length;
  const wanted: string[] = [];
  const out: string[] = [];
  for (const text of new Set([...ours, ...theirs, ...base])) {
    const [was, here, there] = [count(base, text), count(ours, text), count(theirs, text)];
    const stays = here < was || there < was ? Math.min(here, there) : Math.max(here, there);
    for (let copy = 0; copy < stays; copy += 1) wanted.push(text);
    for (let copy = stays; copy < here; copy += 1) out.push(text);
  }
  return { wanted, out };
}

function removal({ lines }: Commented, { line, place, text }: Comment): Edit {
  const start = lineStart(lines, line);
  const end = lineEnd(lines, line);
  if (place !== 'beside') return { start, end: Math.min(end + 1, lines.source.length), text: '' };
  const kept = lineText(lines, line).trimEnd().slice(0, -text.length).trimEnd();
  return { start: start + kept.length, end, text: '' };
}

function inPlace(now: Commented, missing: readonly Missing[]): Edit[] {
  const beside = new Set(
    now.comments.filter(({ place }) => place === 'beside').map(({ line }) => line),
  );
  return missing.map(({ text, place, anchor, after }) => {
    const { lines } = now;
    const at = anchorFor(now, anchor);
    if (at === undefined) return lastLine(now, text);
    const isThere = at.name === anchor;
    if (place === 'beside' && isThere && !beside.has(at.line) && now.takesComment(at.line)) {
      beside.add(at.line);
      const end = lineEnd(lines, at.line);
      return { start: end, end, text: ` ${text}` };
    }
    const line =
      place === 'below' && isThere
        ? at.lastLine + 1
        : after !== undefined && place === 'above'
          ? after.line + 1
          : at.line;
    return wholeLine(now, line, ' '.repeat(at.column) + text);
  });
}

const atEnd = (now: Commented, missing: readonly Missing[]): Edit[] =>
  missing.map(({ text }) => lastLine(now, text));

const lastLine = (now: Commented, text: string): Edit =>
  wholeLine(now, now.lines.starts.length, text);

function wholeLine({ lines }: Commented, line: number, text: string): Edit {
  const start = lineStart(lines, line);
  const isUnended = start === lines.source.length && !lines.source.endsWith('\n') && start > 0;
  return { start, end: start, text: isUnended ? `\n${text}` : `${text}\n` };
}

/** The place itself, or the nearest of those that hold it. */
function anchorFor(
  { anchors }: Commented,
  name: string,
): { name: string; line: number; lastLine: number; column: number } | undefined {
  for (let at = name; at !== ''; at = at.slice(0, at.lastIndexOf('\n'))) {
    const anchor = anchors.get(at);
    if (anchor !== undefined) return anchor;
  }
  return undefined;
}
