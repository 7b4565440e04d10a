// An organisation's own rules, in the words of its config → rules like the others, and whatever in them cannot be judged.
import { fieldAt } from '../pack/field-shape.ts';
import type { Cel } from '../pack/cel.ts';
import { charterShape } from '../charter/schema.ts';
import { nearest } from '../yaml/nearest.ts';
import type { RecordShape } from '../yaml/shape.ts';
import type { Noted } from './config.ts';
import type { OwnRule } from './config-shape.ts';
import { conditionFor, type Condition } from './own-condition.ts';
import type { Found, Rule } from './rule.ts';
import { recordsIn } from './records-in.ts';

export interface OwnRules {
  rules: Rule[];
  faults: Noted[];
  /** What could not be judged after all, once charters were looked at; each rule once. */
  failed: Noted[];
}

export const ownRulesOf = (cel: Cel, own: readonly OwnRule[]): OwnRules => {
  const made: OwnRules = { rules: [], faults: [], failed: [] };
  const conditionOf = conditionFor(cel);
  own.forEach((one, index) => {
    const path = ['own_rules', index];
    const list = listOf(one, path, made.faults);
    if (list === 'wrong') return;
    made.faults.push(...unknownFields(one, list, path));
    const condition = conditionOf(one.must ?? '', { list: one.for_each, path: [...path, 'must'] });
    if ('faults' in condition) made.faults.push(...condition.faults);
    else made.rules.push(ruleOf(one, condition, (reason) => fail(made, one, { path, reason })));
  });
  return made;
};

const fail = (
  made: OwnRules,
  { id = '' }: OwnRule,
  of: { path: Noted['path']; reason: string },
): void => {
  if (made.failed.some(({ name }) => name === id)) return;
  made.failed.push({
    path: [...of.path, 'must'],
    kind: 'condition-failed',
    name: id,
    other: of.reason,
  });
};

/** The record of the list that is gone through; undefined for the charter as a whole. */
const listOf = (
  { for_each: list }: OwnRule,
  path: Noted['path'],
  faults: Noted[],
): RecordShape | undefined | 'wrong' => {
  if (list === undefined) return undefined;
  const found = fieldAt(charterShape, list.split('.'));
  const place = { path: [...path, 'for_each'] };
  if (!found.found) {
    const suggestion = nearest(found.name, found.known);
    faults.push({ ...place, kind: 'no-such-field', name: found.name, suggestion });
    return 'wrong';
  }
  const { shape } = found.field;
  if (shape.kind === 'list' && shape.of.kind === 'record') return shape.of;
  faults.push({ ...place, kind: 'not-a-list', name: list });
  return 'wrong';
};

const slot = /\{([a-z_]+)\}/g;

/** `{statement}` in a message is a field of the record. */
const unknownFields = (
  { message = '', fix = '' }: OwnRule,
  record: RecordShape | undefined,
  path: Noted['path'],
): Noted[] =>
  Object.entries({ message, fix }).flatMap(([key, text]) =>
    [...text.matchAll(slot)].flatMap(([, name = '']): Noted[] => {
      const known = Object.keys(record?.fields ?? {});
      if (known.includes(name)) return [];
      const suggestion = nearest(name, known);
      return [{ path: [...path, key], kind: 'no-such-field', name, suggestion }];
    }),
  );

const ruleOf = (one: OwnRule, condition: Condition, fail: (reason: string) => void): Rule => {
  const { id = '', message = '', fix = '', source, severity = 'warning', for_each: list } = one;
  const filled = (text: string, values: Readonly<Record<string, string>>): string =>
    text.replace(slot, (_, name: string) => values[name] ?? '');
  return {
    id,
    checks: [],
    trace: source === undefined ? [] : [source],
    kind: 'wrong',
    preset: 'minimal',
    severity,
    text: {
      summary: message.replace(slot, '…'),
      why: source ?? '',
      fix: fix.replace(slot, '…'),
      message: (values) => filled(message, values),
    },
    find: ({ charter, today }) =>
      recordsIn(charter, list).flatMap(({ path, record }): Found[] => {
        const verdict = condition.judge({ charter, today, record });
        if (verdict.problem !== undefined) fail(verdict.problem);
        if (verdict.holds) return [];
        const { id: about } = record;
        return [
          { path, ...(about === undefined ? {} : { about }), values: textsOf(record, message) },
        ];
      }),
  };
};

const textsOf = (record: Record<string, unknown>, message: string): Record<string, string> =>
  Object.fromEntries(
    [...message.matchAll(slot)].map(([, name = '']) => {
      const value = record[name];
      const isPlain = typeof value === 'string' || typeof value === 'number';
      return [name, isPlain ? String(value) : ''];
    }),
  );
