// A condition in CEL → what judges a charter, or one of its records, by it; or why nothing can.
import type { AnyRecord, Charter } from '../charter/schema.ts';
import { charterShape } from '../charter/schema.ts';
import type { Cel } from '../pack/cel.ts';
import { filled } from '../pack/charter-view.ts';
import { contextOf, refusedCalls } from '../pack/conditions.ts';
import { fieldAt } from '../pack/field-shape.ts';
import { checkerWith, typedEnvironment } from '../pack/lint/condition-types.ts';
import { optionsAt } from '../pack/lint/conditions.ts';
import { mentionsOf, type Mentions } from '../pack/mentions.ts';
import { nearest } from '../yaml/nearest.ts';
import { lastDay } from '../charter/dates.ts';
import type { Noted } from './config.ts';

export interface Condition {
  judge(of: { charter: Charter; today: string; record: AnyRecord }): {
    holds: boolean;
    problem?: string;
  };
}

interface At {
  list: string | undefined;
  path: Noted['path'];
}

export const conditionFor = (
  cel: Cel,
): ((must: string, at: At) => Condition | { faults: Noted[] }) => {
  const plain = new cel.Environment({ unlistedVariablesAreDyn: true });
  // All of the period has passed: `2026-Q2` has on 1 July. An absent date has not.
  plain.registerFunction('past(dyn, dyn): bool', isPast);
  return (must, at) => {
    const typed = typedEnvironment(cel).registerVariable('today', 'string');
    typed.registerFunction('past(string, string): bool', isPast);
    if (at.list !== undefined)
      typed.registerVariable('it', `charter_${at.list.replaceAll('.', '_')}`);
    const wrong = checkerWith(cel, typed)(must);
    if (wrong) return { faults: [faultOf(must, wrong, at)] };
    const parsed = plain.parse(must);
    const mentions = mentionsOf(parsed.ast);
    const faults = faultsIn(mentions, at);
    if (faults.length > 0) return { faults };
    const isForEach = at.list !== undefined;
    return {
      judge: ({ charter, today, record }) => {
        const it = isForEach ? { it: filled(recordShape(at.list ?? ''), record) } : {};
        try {
          const said = parsed({ ...contextOf(charter, mentions, {}), ...it, today }) as unknown;
          return { holds: said === true };
        } catch (error) {
          return { holds: true, problem: reasonOf(error) };
        }
      },
    };
  };
};

const isPast = (date: unknown, today: unknown): boolean =>
  typeof date === 'string' &&
  typeof today === 'string' &&
  /^\d{4}(?:-(?:Q[1-4]|\d{2}(?:-\d{2})?))?$/.test(date) &&
  lastDay(date) < today;

const recordShape = (list: string) => {
  const found = fieldAt(charterShape, list.split('.'));
  const shape = found.found ? found.field.shape : charterShape;
  return shape.kind === 'list' ? shape.of : shape;
};

const faultOf = (
  must: string,
  { message, name, offset }: { message: string; name?: string; offset: number },
  { list, path }: At,
): Noted => {
  if (name === undefined)
    return { path, kind: 'condition-error', name: must, other: message, offset };
  const shape = list === undefined ? charterShape : recordShape(list);
  const own = shape.kind === 'record' ? Object.keys(shape.fields) : [];
  const it = list === undefined ? [] : ['it'];
  const known = ['today', 'form_group', ...it, ...own, ...Object.keys(charterShape.fields)];
  return { path, kind: 'condition-name', name, offset, suggestion: nearest(name, known) };
};

const faultsIn = ({ calls, comparisons }: Mentions, { list, path }: At): Noted[] => [
  ...calls
    .filter(({ name }) => refusedCalls.includes(name))
    .map(({ name, start }): Noted => ({ path, kind: 'condition-call', name, offset: start })),
  ...comparisons.flatMap(({ path: place, word, start }): Noted[] => {
    const from = place[0] === 'it' ? [...(list ?? '').split('.'), ...place.slice(1)] : place;
    const known = optionsAt(from, []);
    if (known === undefined || word === '' || known.includes(word)) return [];
    const suggestion = nearest(word, known);
    return [
      {
        path,
        kind: 'condition-value',
        name: word,
        other: place.join('.'),
        offset: start,
        suggestion,
      },
    ];
  }),
];

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
