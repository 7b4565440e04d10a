// What is typed into a list, of records or of plain lines → the sitting with it: added, moved, or on to edit and remove.
import type { Question } from '../pack/pack.ts';
import { keptText } from '../yaml/text.ts';
import type { Reply } from './ask.ts';
import { withPart } from './change.ts';
import { changed } from './changed.ts';
import type { Outcome } from './outcome.ts';
import { valueOf, type Part } from './parts.ts';
import { entriesOf, matching, withEntries, withNamed } from './records.ts';
import type { Interview } from './state.ts';

type Rows = Part & { kind: 'rows' };
type Lines = Part & { kind: 'field' };

export const isLines = (part: Part): part is Lines =>
  part.kind === 'field' && part.field.shape.kind === 'list' && part.field.shape.of.kind === 'text';

/** The list with one entry at another place. */
const reordered = <T>(list: readonly T[], from: number, to: number): T[] => {
  const rest = list.filter((_, index) => index !== from);
  const place = Math.max(0, to);
  return [...rest.slice(0, place), ...list.slice(from, from + 1), ...rest.slice(place)];
};

/** A bullet that came along with pasted lines is not part of the name; a number may be («10. trinn»). */
const namesIn = (values: readonly string[]): string[] =>
  values.map((value) => keptText(value.replace(/^\s*[-*•]\s+/, ''))).filter((name) => name !== '');

/** Open points are given an owner and a date at the end of the theme. */
const added = (interview: Interview, { list, fixed }: Rows, names: string[]): Interview => {
  let { charter } = interview;
  const made = names.map((name) => {
    const next = withNamed(charter, { list, name, fixed });
    charter = next.charter;
    return { kind: 'open-point', id: next.id } as const;
  });
  const loose = list === 'open_points' ? [...interview.loose, ...made] : interview.loose;
  return { ...changed(interview, charter), loose };
};

/** Records the question is not about keep their places. */
const moved = (interview: Interview, part: Rows, reply: { id: string; to: number }): Interview => {
  const { charter } = interview;
  const rows = matching(charter, part.list, part.fixed);
  const from = rows.findIndex((row) => row.id === reply.id);
  const next = reordered(rows, from, reply.to).values();
  const entries = entriesOf(charter, part.list).map((entry) =>
    rows.includes(entry) ? (next.next().value ?? entry) : entry,
  );
  return { ...interview, charter: withEntries(charter, part.list, entries) };
};

export const replyToRows = (interview: Interview, part: Rows, reply: Reply): Outcome => {
  const { list } = part;
  switch (reply.do) {
    case 'add':
      return { interview: added(interview, part, namesIn(reply.values)) };
    case 'text':
      return { interview: added(interview, part, namesIn([reply.value])) };
    case 'edit':
      return { interview: { ...interview, side: { at: 'edit', list, id: reply.id } } };
    case 'remove':
      return {
        interview: { ...interview, side: { at: 'remove', list, id: reply.id, step: 'how' } },
      };
    case 'move':
      return { interview: moved(interview, part, reply) };
    default:
      return { problem: interview.setting.words.notHere };
  }
};

export const replyToLines = (
  interview: Interview,
  at: { question: Question; part: Lines },
  reply: Reply,
): Outcome => {
  const { section, field } = at.part;
  const lines = (valueOf(interview.charter, at.question, at.part) as string[] | undefined) ?? [];
  const withLines = (value: string[]): Outcome => ({
    interview: changed(interview, withPart(interview.charter, { ...at, value })),
  });
  switch (reply.do) {
    case 'add':
      return withLines([...lines, ...namesIn(reply.values)]);
    case 'text':
      return withLines([...lines, ...namesIn([reply.value])]);
    case 'remove':
      return withLines(lines.filter((_, index) => index !== Number(reply.id)));
    case 'move':
      return withLines(reordered(lines, Number(reply.id), reply.to));
    case 'edit': {
      const side = { at: 'edit-line', section, path: field.path, index: Number(reply.id) } as const;
      return { interview: { ...interview, side } };
    }
    default:
      return { problem: interview.setting.words.notHere };
  }
};
