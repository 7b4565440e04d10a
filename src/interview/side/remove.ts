// Taking a record away: at once when nothing points at it; else end it, put another in its place, or cancel (semantics 9).
import { pointsAt } from '../../charter/references.ts';
import type { AnyRecord, Charter } from '../../charter/schema.ts';
import type { Option, Prompt, Reply } from '../ask.ts';
import { findRecord, recordName } from '../naming.ts';
import { entriesOf, listShape, withEntries, withRecord } from '../records.ts';
import { withReplaced } from '../replace.ts';
import type { Outcome } from '../outcome.ts';
import type { Interview, Side } from '../state.ts';

type Here = Side & { at: 'remove' };

const withoutRecord = (charter: Charter, side: Here): Charter =>
  withEntries(
    charter,
    side.list,
    entriesOf(charter, side.list).filter((record) => record.id !== side.id),
  );

/** How a record of this list is ended instead of taken away, where the format knows a way. */
const ending = (list: string, today: string): Record<string, string> | undefined => {
  const shape = listShape(list).fields;
  if (shape['left']) return { left: today };
  if (shape['ends']) return { ends: today };
  const status = shape['status']?.shape;
  if (status?.kind !== 'choice') return undefined;
  return { status: status.options.includes('closed') ? 'closed' : 'dropped' };
};

const pointers = (interview: Interview, side: Here): string[] => {
  const { charter, setting } = interview;
  const names = pointsAt(charter, side.id).flatMap((path) => {
    const [list, index] = path;
    const record = typeof index === 'number' ? entriesOf(charter, String(list))[index] : undefined;
    if (record?.id === side.id) return [];
    const label = setting.labels.entity(String(list));
    return [record ? `${label.one}: ${recordName(charter, String(list), record)}` : label.label];
  });
  return [...new Set(names)];
};

const nameAt = (interview: Interview, id: string): string => {
  const found = findRecord(interview.charter, id);
  return found ? recordName(interview.charter, found.list, found.record) : id;
};

export const promptRemove = (interview: Interview, side: Here): Prompt => {
  const { words, today } = interview.setting;
  const name = nameAt(interview, side.id);
  const common = { mayLeave: true, menu: ['back' as const], key: `remove/${side.id}/${side.step}` };
  const others = entriesOf(interview.charter, side.list).filter((one) => one.id !== side.id);
  if (side.step === 'replace-by')
    return {
      ...common,
      kind: 'choice',
      ask: words.replaceBy(name),
      options: others.map((one) => ({
        value: one.id ?? '',
        label: recordName(interview.charter, side.list, one),
      })),
    };
  const pointing = pointers(interview, side);
  const options: Option[] = [
    ...(pointing.length === 0 ? [{ value: 'remove', label: words.removeNow }] : []),
    ...(pointing.length > 0 && ending(side.list, today)
      ? [{ value: 'end', label: words.endIt }]
      : []),
    ...(pointing.length > 0 && others.length > 0
      ? [{ value: 'replace', label: words.replaceIt }]
      : []),
    { value: 'cancel', label: words.keepIt },
  ];
  return {
    ...common,
    kind: 'choice',
    ask: words.removeWhich(name),
    ...(pointing.length === 0 ? {} : { why: words.pointedAt, beside: pointing }),
    options,
  };
};

export const replyRemove = (interview: Interview, side: Here, reply: Reply): Outcome => {
  const { side: _, ...closed } = interview;
  const { charter, setting } = interview;
  if (reply.do === 'leave') return { interview: closed };
  if (reply.do !== 'pick') return { problem: setting.words.notHere };
  if (side.step === 'replace-by') {
    const replaced = withReplaced(charter, side.id, reply.value);
    return { interview: { ...closed, charter: withoutRecord(replaced, side) } };
  }
  switch (reply.value) {
    case 'remove':
      return { interview: { ...closed, charter: withoutRecord(charter, side) } };
    case 'end': {
      const record = entriesOf(charter, side.list).find((one) => one.id === side.id) ?? {};
      const ended = { ...record, ...ending(side.list, setting.today) } as AnyRecord;
      return { interview: { ...closed, charter: withRecord(charter, side.list, ended) } };
    }
    case 'replace':
      return { interview: { ...interview, side: { ...side, step: 'replace-by' } } };
    default:
      return { interview: closed };
  }
};
