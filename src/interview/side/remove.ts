// Taking a record away: at once when nothing points at it; else end it, put another in its place, or cancel (semantics 9).
import { eachRecord, pointsAt } from '../../charter/references.ts';
import type { AnyRecord, Charter } from '../../charter/schema.ts';
import type { Option, Prompt, Reply } from '../ask.ts';
import { sideMenu } from '../menus.ts';
import { nameOf, recordName } from '../naming.ts';
import { entriesOf, listShape, withEntries, withRecord } from '../records.ts';
import { withReplaced } from '../replace.ts';
import type { Outcome } from '../outcome.ts';
import type { Interview, Side } from '../state.ts';

type Here = Side & { at: 'remove' };

const othersOf = (charter: Charter, side: Here): AnyRecord[] =>
  entriesOf(charter, side.list).filter((record) => record.id !== side.id);

const without = (charter: Charter, side: Here): Charter =>
  withEntries(charter, side.list, othersOf(charter, side));

/** How a record of this list is ended instead of taken away, where the format knows a way. */
const ending = (list: string, today: string): Record<string, string> | undefined => {
  const { left, ends, status } = listShape(list).fields;
  if (left) return { left: today };
  if (ends) return { ends: today };
  if (status?.shape.kind !== 'choice') return undefined;
  return { status: status.shape.options.includes('closed') ? 'closed' : 'dropped' };
};

/** What refers to the record or to an entry inside it, by name. */
const pointers = ({ charter, setting }: Interview, side: Here): string[] => {
  const own = entriesOf(charter, side.list).findIndex((record) => record.id === side.id);
  const isInside = ([list, index]: readonly (string | number)[]): boolean =>
    list === side.list && index === own;
  const ids = eachRecord(charter).filter(({ path }) => isInside(path));
  const places = ids.flatMap(({ id }) => pointsAt(charter, id)).filter((path) => !isInside(path));
  const names = places.map(([list = '', index]) => {
    const { label, one } = setting.labels.entity(String(list));
    const record = typeof index === 'number' ? entriesOf(charter, String(list))[index] : undefined;
    return record ? `${one}: ${recordName(charter, String(list), record)}` : label;
  });
  return [...new Set(names)];
};

const waysOut = (interview: Interview, side: Here, isPointedAt: boolean): Option[] => {
  const { words, today } = interview.setting;
  const keep = { value: 'cancel', label: words.keepIt };
  if (!isPointedAt) return [{ value: 'remove', label: words.removeNow }, keep];
  const end = ending(side.list, today) ? [{ value: 'end', label: words.endIt }] : [];
  const hasOthers = othersOf(interview.charter, side).length > 0;
  const replace = hasOthers ? [{ value: 'replace', label: words.replaceIt }] : [];
  return [...end, ...replace, keep];
};

export const promptRemove = (interview: Interview, side: Here): Prompt => {
  const { charter, setting } = interview;
  const name = nameOf(charter, side.id);
  const common = {
    key: `remove/${side.id}/${side.step}`,
    kind: 'choice' as const,
    mayLeave: true,
    menu: sideMenu,
  };
  if (side.step === 'replace-by') {
    const options = othersOf(charter, side).map((one) => ({
      value: one.id ?? '',
      label: recordName(charter, side.list, one),
    }));
    return { ...common, ask: setting.words.replaceBy(name), options };
  }
  const pointing = pointers(interview, side);
  return {
    ...common,
    ask: setting.words.removeWhich(name),
    ...(pointing.length === 0 ? {} : { why: setting.words.pointedAt, beside: pointing }),
    options: waysOut(interview, side, pointing.length > 0),
  };
};

export const replyRemove = (interview: Interview, side: Here, reply: Reply): Outcome => {
  const { side: _, ...closed } = interview;
  const { charter, setting } = interview;
  const choice = reply.do === 'pick' ? reply.value : 'cancel';
  if (side.step === 'replace-by' && reply.do === 'pick')
    return {
      interview: { ...closed, charter: without(withReplaced(charter, side.id, choice), side) },
    };
  switch (choice) {
    case 'remove':
      return { interview: { ...closed, charter: without(charter, side) } };
    case 'end': {
      const record = entriesOf(charter, side.list).find((one) => one.id === side.id);
      const ended = { ...record, ...ending(side.list, setting.today) };
      return { interview: { ...closed, charter: withRecord(charter, side.list, ended) } };
    }
    case 'replace':
      return { interview: { ...interview, side: { ...side, step: 'replace-by' } } };
    default:
      return { interview: closed };
  }
};
