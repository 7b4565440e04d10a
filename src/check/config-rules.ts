// What a config says of rules → the level and the options of each, with whatever it says that no rule knows.
import { nearest } from '../yaml/nearest.ts';
import type { Path } from '../yaml/problem.ts';
import { levels, type Judging } from './config-shape.ts';
import type { Noted } from './config.ts';
import type { Context, Preset, Rule } from './rule.ts';
import type { Level } from './severity.ts';

export interface Judgement {
  preset?: Preset;
  rules: Readonly<Record<string, Level>>;
  options: Readonly<Record<string, Context['options']>>;
}

interface Reading {
  path: Path;
  known: { rules: readonly Rule[]; own: readonly string[] };
  note(one: Noted): void;
}

type Said = NonNullable<Judging['rules']>[string];
type Value = number | string | boolean;

export const judgingOf = (said: Judging, reading: Reading): Judgement => {
  const { known, path, note } = reading;
  const rules: Record<string, Level> = {};
  const options: Record<string, Record<string, Value>> = {};
  const { grace_days: grace } = said;
  if (grace !== undefined)
    for (const rule of known.rules)
      if (Object.hasOwn(rule.options ?? {}, 'grace_days')) options[rule.id] = { grace_days: grace };
  for (const [id, one] of Object.entries(said.rules ?? {})) {
    const at = { ...reading, path: [...path, 'rules', id] };
    const rule = known.rules.find((built) => built.id === id);
    if (rule === undefined && !known.own.includes(id)) {
      const suggestion = nearest(id, [...known.rules.map((built) => built.id), ...known.own]);
      note({ path: at.path, kind: 'unknown-rule', atKey: true, name: id, suggestion });
      continue;
    }
    const level = levelIn(one, id, at);
    if (level !== undefined) rules[id] = level;
    const chosen = optionsIn(one, rule, at);
    if (chosen !== undefined) options[id] = { ...options[id], ...chosen };
  }
  return { ...(said.preset === undefined ? {} : { preset: said.preset }), rules, options };
};

const isLevel = (word: unknown): word is Level => levels.includes(word as Level);

const levelIn = (said: Said, id: string, { path, note }: Reading): Level | undefined => {
  const place = typeof said === 'string' ? path : [...path, 0];
  const word = typeof said === 'string' ? said : said[0];
  // A file that cannot be read is never passed over.
  const allowed: readonly Level[] = id === 'unreadable' ? ['error'] : levels;
  if (isLevel(word) && allowed.includes(word)) return word;
  if (typeof word !== 'string') {
    const trouble = { code: 'wrong-type', wanted: 'choice', found: 'record' } as const;
    note({ path: place, trouble, name: '' });
    return undefined;
  }
  const trouble = { code: 'not-a-choice', options: allowed } as const;
  note({ path: place, trouble, name: word, suggestion: nearest(word, allowed) });
  return undefined;
};

const optionsIn = (
  said: Said,
  rule: Rule | undefined,
  { path, note }: Reading,
): Record<string, Value> | undefined => {
  if (typeof said === 'string' || said.length < 2) return undefined;
  const [, given, ...more] = said;
  if (typeof given !== 'object' || more.length > 0) {
    const at = typeof given === 'object' ? 2 : 1;
    const trouble = { code: 'wrong-type', wanted: 'record', found: 'text' } as const;
    note({ path: [...path, at], trouble, name: '' });
    return undefined;
  }
  const known = rule?.options ?? {};
  const chosen: Record<string, Value> = {};
  for (const [name, text] of Object.entries(given)) {
    const at = [...path, 1, name];
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (option === undefined) {
      const suggestion = nearest(name, Object.keys(known));
      note({ path: at, kind: 'unknown-option', atKey: true, name, other: rule?.id, suggestion });
      continue;
    }
    const value = valueLike(option.value, text);
    if (value !== undefined) chosen[name] = value;
    else {
      const code = typeof option.value === 'number' ? 'not-a-number' : 'not-yes-or-no';
      note({ path: at, trouble: { code }, name: text });
    }
  }
  return chosen;
};

/** The text as a value of the same type as the rule's own. */
const valueLike = (usual: Value, text: string): Value | undefined => {
  if (typeof usual === 'number') return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
  if (typeof usual === 'string') return text;
  if (text === 'yes' || text === 'true') return true;
  return text === 'no' || text === 'false' ? false : undefined;
};
