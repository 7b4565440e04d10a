// The text of samspill.config.yaml → which charters, judged how, by which rules; and every place where it cannot be read.
import type { ConfigFaultKind } from '../words/check-words.ts';
import { readSource, type ReadSource } from '../yaml/document.ts';
import { keyPlace } from '../yaml/key-place.ts';
import type { Path, Place, Problem, Trouble } from '../yaml/problem.ts';
import { judgingOf, type Judgement } from './config-rules.ts';
import { configShape, type ConfigFile, type OwnRule } from './config-shape.ts';
import { globsOf } from './globs.ts';
import type { Rule } from './rule.ts';

export interface Config {
  /** Patterns, relative to the folder the config is in; none said, every charter.yaml. */
  charters: readonly string[] | undefined;
  ownRules: readonly OwnRule[];
  whole: Judgement;
  overrides: readonly (Judgement & { isFor(path: string): boolean })[];
  /** What is found wrong in the file later, with its place. */
  placed(fault: Noted): ConfigFault;
}

export type ConfigFault = Place &
  (
    | { problem: Problem }
    | { kind: ConfigFaultKind; name: string; other?: string; suggestion?: string }
  );

export interface Noted {
  path: Path;
  /** The place meant is the key's. */
  atKey?: true;
  /** Characters into the text at `path`. */
  offset?: number;
  trouble?: Trouble;
  kind?: ConfigFaultKind;
  /** What stands there, or what the sentence is about. */
  name: string;
  other?: string | undefined;
  suggestion?: string | undefined;
}

export const parseConfig = (
  text: string,
  rules: readonly Rule[],
): { config: Config; faults: ConfigFault[] } => {
  const source = readSource(text, configShape);
  const file = (source.value ?? {}) as ConfigFile;
  const own = file.own_rules ?? [];
  const known = { rules, own: own.flatMap(({ id }) => (id === undefined ? [] : [id])) };
  const notes: Noted[] = takenIds(own, rules);
  const note = (one: Noted): void => void notes.push(one);
  const whole = judgingOf(file, { path: [], known, note });
  const overrides = (file.overrides ?? []).map((one, index) => ({
    ...judgingOf(one, { path: ['overrides', index], known, note }),
    isFor: globsOf(one.charters ?? []),
  }));
  const placed = (one: Noted): ConfigFault => placedFault(source, one);
  const faults = [
    ...source.problems.map((problem): ConfigFault => ({ ...placeIn(problem), problem })),
    ...notes.map(placed),
  ];
  return {
    config: { charters: file.charters, ownRules: own, whole, overrides, placed },
    faults: faults.sort((a, b) => a.line - b.line || a.column - b.column),
  };
};

/** An own rule may not bear the id of another, or of one there is already. */
const takenIds = (own: readonly OwnRule[], rules: readonly Rule[]): Noted[] =>
  own.flatMap(({ id = '' }, index): Noted[] => {
    const isTaken =
      rules.some((rule) => rule.id === id) || own.slice(0, index).some((one) => one.id === id);
    return isTaken ? [{ path: ['own_rules', index, 'id'], kind: 'rule-id-taken', name: id }] : [];
  });

const placeIn = ({ line, column }: Place): Place => ({ line, column });

const placedFault = (source: ReadSource, one: Noted): ConfigFault => {
  const { trouble, kind, name, other, suggestion, path } = one;
  const place = placeOf(source, one);
  const meant = suggestion === undefined ? {} : { suggestion };
  if (trouble) return { ...place, problem: { ...trouble, ...place, path, value: name, ...meant } };
  return {
    ...place,
    kind: kind ?? 'condition-error',
    name,
    ...(other === undefined ? {} : { other }),
    ...meant,
  };
};

const placeOf = (source: ReadSource, { path, atKey, offset = 0 }: Noted): Place => {
  const key = atKey === true ? keyPlace(source, path) : undefined;
  if (key) return placeIn(key);
  for (let length = path.length; length > 0; length -= 1) {
    const place = source.locate(path.slice(0, length));
    // In a block, or past a line end, the text's own place is all that is sure.
    const isOnLine = place?.endColumn !== undefined && place.column + offset <= place.endColumn;
    if (place) return { line: place.line, column: place.column + (isOnLine ? offset : 0) };
  }
  return { line: 1, column: 1 };
};
