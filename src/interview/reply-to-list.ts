// What is typed into a list, of records or of plain lines → the sitting with it: added, moved, or on to edit and remove.
import type { Charter } from '../charter/schema.ts';
import type { Question } from '../pack/pack.ts';
import type { Reply } from './ask.ts';
import { withPart } from './change.ts';
import { changed, forward } from './move.ts';
import type { At, Outcome } from './outcome.ts';
import { valueOf, type Part } from './parts.ts';
import { entriesOf, listShape, nameField, withEntries, withNew } from './records.ts';
import type { Interview } from './state.ts';

export const replyToRows = (
  interview: Interview,
  at: At & { part: Part & { kind: 'rows' } },
  reply: Reply,
): Outcome => {
  const { list, fixed } = at.part;
  switch (reply.do) {
    case 'add': {
      const field = nameField(listShape(list));
      const names = reply.values.map((name) => name.trim()).filter((name) => name !== '');
      const shape = listShape(list).fields[field]?.shape;
      const charter = names.reduce((one, name) => {
        const value = shape?.kind === 'reference' ? { text: name } : name;
        return withNew(one, list, { [field]: value, ...fixed }).charter;
      }, interview.charter);
      return { interview: { ...interview, charter, ...looseFrom(interview, charter, list) } };
    }
    case 'edit':
      return { interview: { ...interview, side: { at: 'edit', list, id: reply.id } } };
    case 'remove':
      return {
        interview: { ...interview, side: { at: 'remove', list, id: reply.id, step: 'how' } },
      };
    case 'move': {
      const charter = moved(interview.charter, at.part, reply);
      return { interview: { ...interview, charter } };
    }
    case 'done':
    case 'leave':
      return { interview: forward(interview, at.minutes) };
    case 'text':
      return replyToRows(interview, at, { do: 'add', values: [reply.value] });
    default:
      return { problem: interview.setting.words.notHere };
  }
};

/** Open points are given an owner and a date at the end of the theme. */
const looseFrom = (interview: Interview, charter: Charter, list: string): Partial<Interview> => {
  if (list !== 'open_points') return {};
  const known = new Set(entriesOf(interview.charter, list).map((one) => one.id));
  const fresh = entriesOf(charter, list).filter((one) => !known.has(one.id));
  return {
    loose: [
      ...interview.loose,
      ...fresh.map((one) => ({ kind: 'open-point' as const, id: one.id ?? '' })),
    ],
  };
};

const moved = (
  charter: Charter,
  part: Part & { kind: 'rows' },
  reply: { id: string; to: number },
): Charter => {
  const rows = valueOf(charter, { id: '' } as Question, part) as { id?: string }[];
  const record = rows.find((row) => row.id === reply.id);
  const target = rows[Math.max(0, Math.min(rows.length - 1, reply.to))];
  if (!record || !target || record === target) return charter;
  const entries = entriesOf(charter, part.list);
  const down =
    entries.findIndex((one) => one.id === record.id) <
    entries.findIndex((one) => one.id === target.id);
  const rest = entries.filter((one) => one.id !== record.id);
  const at = rest.findIndex((one) => one.id === target.id) + (down ? 1 : 0);
  const found = entries.find((one) => one.id === record.id);
  return found
    ? withEntries(charter, part.list, [...rest.slice(0, at), found, ...rest.slice(at)])
    : charter;
};

const withLines = (interview: Interview, at: At, value: string[]): Interview =>
  changed(interview, withPart(interview.charter, { question: at.question, part: at.part, value }));

export const isLines = (part: Part): boolean =>
  part.kind === 'field' && part.field.shape.kind === 'list' && part.field.shape.of.kind === 'text';

export const replyToLines = (interview: Interview, at: At, reply: Reply): Outcome | undefined => {
  const lines = (valueOf(interview.charter, at.question, at.part) as string[] | undefined) ?? [];
  const index = 'id' in reply ? Number(reply.id) : -1;
  switch (reply.do) {
    case 'add':
      return {
        interview: withLines(interview, at, [
          ...lines,
          ...reply.values.map((line) => line.trim()).filter(Boolean),
        ]),
      };
    case 'text':
      return replyToLines(interview, at, { do: 'add', values: [reply.value] });
    case 'remove':
      return {
        interview: withLines(
          interview,
          at,
          lines.filter((_, i) => i !== index),
        ),
      };
    case 'move': {
      const rest = lines.filter((_, i) => i !== index);
      return {
        interview: withLines(
          interview,
          at,
          [...rest.slice(0, reply.to), lines[index] ?? '', ...rest.slice(reply.to)].filter(Boolean),
        ),
      };
    }
    case 'edit':
      if (at.part.kind !== 'field') return undefined;
      return {
        interview: {
          ...interview,
          side: { at: 'edit-line', section: at.part.section, path: at.part.field.path, index },
        },
      };
    case 'done':
      return { interview: forward(interview, at.minutes) };
    default:
      return undefined;
  }
};
