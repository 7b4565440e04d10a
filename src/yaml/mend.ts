// A line where the YAML breaks to the ways it was probably meant, the likeliest first.
import { lineAt, lineText, type Lines } from './lines.ts';
import type { Slip } from './problem.ts';
import { doubleQuoted } from './scalar.ts';
import { longestShown, quoted } from './slip-in-value.ts';
import type { Fault } from './compose.ts';

export interface Mend {
  slip: Slip;
  /** The first line it replaces, from 0, and the lines instead. */
  line: number;
  typed: readonly string[];
}

interface Parts {
  /** White space and dashes. */
  lead: string;
  /** `key: `, when there is one. */
  key: string;
  value: string;
}

function partsOf(line: string): Parts {
  const [, lead = '', key = '', value = ''] =
    /^(\s*(?:-\s+)*)((?:[\p{L}\p{N}_.-]+|"[^"]*"):(?:\s+|$))?(.*)$/su.exec(line) ?? [];
  return { lead, key, value: value.trimEnd() };
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

export function mendsFor(lines: Lines, fault: Fault): Mend[] {
  const at = lineAt(lines, fault.start);
  const near = [at, previous(lines, at)];
  if (near.some((line) => lineText(lines, line).length > longestShown)) return [];
  return [
    ...near.flatMap((line) => tabs(lines, line)),
    ...(/^MISSING_CHAR|^BAD_INDENT|^UNEXPECTED|^IMPOSSIBLE/.test(fault.reason)
      ? openQuotes(lines, at)
      : []),
    ...near.flatMap((line) => wholeValue(lines, line)),
    ...near.flatMap((line) => dashes(lines, line)),
  ];
}

/** The line above that is neither blank nor a comment. */
function previous(lines: Lines, line: number): number {
  let above = line - 1;
  while (above > 0 && /^\s*(?:#|$)/.test(lineText(lines, above))) above -= 1;
  return Math.max(above, 0);
}

function tabs(lines: Lines, line: number): Mend[] {
  const text = lineText(lines, line);
  const [lead = ''] = /^\s*/.exec(text) ?? [];
  if (!lead.includes('\t')) return [];
  const rest = text.slice(lead.length);
  const above = indentOf(lineText(lines, previous(lines, line)));
  const widths = [lead.replaceAll('\t', '  ').length, lead.replaceAll('\t', '    ').length, above];
  return widths.map((width) => ({ slip: 'tab', line, typed: [' '.repeat(width) + rest] }));
}

/** Upwards: the quote that swallowed what follows may stand many lines above the place where it shows. */
function openQuotes(lines: Lines, from: number): Mend[] {
  const mends: Mend[] = [];
  for (let line = from; line >= 0 && line > from - 200 && mends.length < 3; line -= 1) {
    const { lead, key, value } = partsOf(lineText(lines, line));
    const mark = value[0];
    if ((mark !== '"' && mark !== "'") || closes(value, mark)) continue;
    mends.push({ slip: 'open-quote', line, typed: [lead + key + value + mark] });
  }
  return mends;
}

function closes(value: string, mark: string): boolean {
  const inside =
    mark === '"' ? value.slice(1).replace(/\\./g, '') : value.slice(1).replaceAll("''", '');
  return inside.includes(mark);
}

/** The whole text between quotes: for a colon, or a first character that means something else. */
function wholeValue(lines: Lines, line: number): Mend[] {
  const { lead, key, value } = partsOf(lineText(lines, line));
  if (value === '' || /^[|>][-+\d]*$/.test(value)) return [];
  const slip = /^[^'"[{&*!|>%@`].*:(?:\s|$)/s.test(value) ? 'colon' : 'mark';
  const one: Mend = { slip, line, typed: [lead + key + quoted(value)] };
  const goesOn = continued(lines, line, key === '' ? lead.length - 1 : indentOf(lead));
  if (goesOn.length === 0) return [one];
  const all = [value, ...goesOn];
  const further = all.some((text) => /:(?:\s|$)/.test(text)) ? 'colon' : slip;
  return [{ slip: further, line, typed: folded(lead + key, all) }, one];
}

/** Text over several lines, in quotes from its first line to its last. */
function folded(before: string, all: readonly string[]): string[] {
  const indent = ' '.repeat(indentOf(before) + 2);
  return all.map((line, at) => {
    const text = doubleQuoted(line).slice(1, -1);
    const start = at === 0 ? `${before}"` : indent;
    return start + text + (at === all.length - 1 ? '"' : '');
  });
}

function continued(lines: Lines, line: number, indent: number): string[] {
  const found: string[] = [];
  for (let next = line + 1; next < lines.starts.length; next += 1) {
    const text = lineText(lines, next);
    if (text.trim() === '' || indentOf(text) <= indent || /^\s*(?:-\s|#)/.test(text)) break;
    found.push(text.trim());
  }
  return found;
}

function dashes(lines: Lines, line: number): Mend[] {
  const text = lineText(lines, line);
  const indent = indentOf(text);
  const rest = text.trimStart();
  if (rest === '' || rest.startsWith('#')) return [];
  const lead = ' '.repeat(indent);
  if (/^-[^\s-]/.test(rest)) return [{ slip: 'dash', line, typed: [`${lead}- ${rest.slice(1)}`] }];
  const aligned = aligning(lines, line, rest);
  const list = listAbove(lines, line, indent);
  if (list === undefined || /^-\s/.test(rest)) return aligned;
  const withDash: Mend = { slip: 'dash', line, typed: [`${' '.repeat(list.indent)}- ${rest}`] };
  const key = partsOf(rest).key;
  return key === '' || key === list.firstKey ? [withDash, ...aligned] : [...aligned, withDash];
}

/** In line with the dash, or with the key, of a line above. */
function aligning(lines: Lines, line: number, rest: string): Mend[] {
  const widths = new Set<number>();
  for (let above = previous(lines, line), seen = 0; seen < 6; seen += 1) {
    const text = lineText(lines, above);
    const { lead, key } = partsOf(text);
    if (/^-\s/.test(rest)) {
      if (/^\s*-\s/.test(text)) widths.add(indentOf(text));
    } else if (key !== '') widths.add(lead.length);
    if (above === 0) break;
    above = previous(lines, above);
  }
  widths.delete(indentOf(lineText(lines, line)));
  return [...widths].map((width) => ({ slip: 'indent', line, typed: [' '.repeat(width) + rest] }));
}

/** The dash above that the line was meant to stand in line with. */
function listAbove(
  lines: Lines,
  line: number,
  indent: number,
): { indent: number; firstKey: string } | undefined {
  for (let above = line - 1; above >= 0 && above > line - 200; above -= 1) {
    const text = lineText(lines, above);
    if (/^\s*(?:#|$)/.test(text)) continue;
    const at = indentOf(text);
    if (/^\s*-\s/.test(text) && Math.abs(at - indent) <= 2) {
      return { indent: at, firstKey: partsOf(text).key };
    }
    if (at < indent - 2) return undefined;
  }
  return undefined;
}
