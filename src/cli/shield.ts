// Anything that is to be shown on a wall → the same without personal data; what comes back from the room, as it was.
import { personalIn } from '../charter/contact.ts';
import type { Persons } from '../render/telling.ts';

export interface Shield {
  /** Every text in it, however deep; keys stay. */
  hide<Value>(value: Value): Value;
  restore<Value>(value: Value): Value;
  /** From now on these are hidden too. */
  know(persons: Persons): void;
}

export const noShield: Shield = {
  hide: (value) => value,
  restore: (value) => value,
  know: () => undefined,
};

/** Persons known from persons.yaml, and whatever looks like an address or a number; names in a text are not guessed at. */
export const shieldWith = (mark: (number: number) => string): Shield => {
  let known: RegExp[] = [];
  const marks = new Map<string, string>();
  const markOf = (found: string): string => {
    const known = marks.get(found);
    if (known !== undefined) return known;
    const made = mark(marks.size + 1);
    marks.set(found, made);
    return made;
  };
  const hidden = (text: string): string => {
    const shown = known.reduce((before, one) => before.replace(one, markOf), text);
    return personalIn(shown).reduce((before, one) => before.replaceAll(one, markOf), shown);
  };
  const restored = (text: string): string =>
    [...marks].reduceRight((shown, [found, made]) => shown.replaceAll(made, () => found), text);
  return {
    hide: (value) => mapped(value, hidden),
    restore: (value) => mapped(value, restored),
    know(persons) {
      known = Object.values(persons)
        .flatMap(({ name, mail, phone }) => [name, mail, phone])
        .filter((one): one is string => one !== undefined && one.trim().length > 1)
        .sort((one, other) => other.length - one.length)
        .map(asWord);
    },
  };
};

const asWord = (text: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])${text.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`,
    'giu',
  );

/** What tells prompts and records apart is never shown. */
const stays = new Set(['key', 'kind', 'do', 'id']);

const mapped = <Value>(value: Value, change: (text: string) => string): Value => {
  const of = (one: unknown): unknown => {
    if (typeof one === 'string') return change(one);
    if (Array.isArray(one)) return one.map(of);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(
      Object.entries(one).map(([key, part]) => [key, stays.has(key) ? part : of(part)]),
    );
  };
  return of(value) as Value;
};
