// A charter → its open points, a line each: what the group noted, what is parked, and what is disputed outside the themes' own questions.
import type { Charter } from '../../charter/schema.ts';
import { findRecord, recordName } from '../../interview/naming.ts';
import { jointQuestions, themesOf } from '../../interview/order.ts';
import { fold } from '../../render/fold.ts';
import { calledAbout } from '../../review/queue.ts';
import type { Call } from '../call.ts';
import type { Gathering } from './gather.ts';

/** By its state, or because a merge or a difference between organisations left it so. */
export const isDisputed = (charter: Charter, id: string): boolean =>
  charter.states?.[id]?.state === 'disputed' ||
  (charter.disputes ?? []).some(({ about }) => about === id);

interface Noted {
  owner?: string;
  due?: string;
}

export const pointsIn = ({ words }: Call, of: Gathering): string[] => {
  const { shown, setting } = of;
  const ask = (id: string): string => setting.text.ask(id) ?? id;
  const line = (text: string, noted: Noted): string => {
    const found = noted.owner === undefined ? undefined : findRecord(shown, noted.owner);
    const owner = found ? recordName(shown, found.list, found.record) : undefined;
    return words.review.withOwner(fold(text), owner, noted.due);
  };
  return [
    ...(shown.open_points ?? [])
      .filter(({ closed_by }) => closed_by === undefined)
      .map((point) => line(point.question ?? '', point)),
    ...Object.entries(shown.states ?? {})
      .filter(([id, { state }]) => state === 'parked' && !isDisputed(shown, id))
      .map(([id, noted]) => line(ask(id), noted)),
    ...[...disputesIn(of)].map(([about, noted]) => {
      const called = calledAbout(shown, about, { ask, labels: setting.labels });
      return line(`${setting.words.states.disputed}: ${called}`, noted);
    }),
  ];
};

/** A record, a field, or a question that the themes do not ask: those they ask stand there. One thing is told once. */
const disputesIn = ({ charter, shown, setting }: Gathering): Map<string, Noted> => {
  const asked = themesOf(setting).flatMap((theme) => jointQuestions(setting, charter, theme));
  const inThemes = new Set(asked.map(({ id }) => id));
  const all: [string, Noted][] = [
    ...Object.entries(shown.states ?? {}).filter(([, { state }]) => state === 'disputed'),
    ...(shown.disputes ?? []).map((one): [string, Noted] => [one.about ?? '', one]),
  ];
  const points = new Map<string, Noted>();
  for (const [about, noted] of all)
    if (!inThemes.has(about)) points.set(about, { ...noted, ...points.get(about) });
  return points;
};
