// The fixtures of pairs → two charters each, and what must be said of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseCharter } from '../../src/charter/parse.ts';
import type { Charter } from '../../src/charter/schema.ts';

interface Edit {
  find: string;
  put: string;
}
export interface Expected {
  record: string;
  field: string;
  kind: string;
  impact: string;
  sure: boolean;
  because_of?: string;
  agree: Readonly<Record<string, string>>;
}
interface PairFile {
  case: string;
  why: string;
  given?: Edit[];
  edits: Edit[];
  expected: Expected[];
}
export interface Pair {
  name: string;
  why: string;
  before: Charter;
  after: Charter;
  expected: Expected[];
}

const fixtures = join(import.meta.dirname, '../fixtures');

export const readPairs = (): Pair[] =>
  readdirSync(join(fixtures, 'pairs'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const file = parse(readFileSync(join(fixtures, 'pairs', name), 'utf8')) as PairFile;
      const before = edited(caseText(file.case), file.given ?? []);
      const after = edited(before, file.edits);
      const { why, expected } = file;
      return { name, why, expected, before: charterOf(before), after: charterOf(after) };
    });

export function caseText(name: string): string {
  const path = [`charters/${name}/answers.yaml`, `${name}/charter.yaml`, `pairs/cases/${name}.yaml`]
    .map((one) => join(fixtures, one))
    .find((one) => existsSync(one));
  if (path === undefined) throw new Error(`no case ${name}`);
  const text = readFileSync(path, 'utf8');
  return /^format: 1$/m.test(text) ? text : `format: 1\n${text}`;
}

function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, { find, put }) => {
    if (!before.includes(find)) throw new Error(`not there: ${find}`);
    return before.replaceAll(find, put);
  }, text);
}

export function charterOf(text: string): Charter {
  const { charter, problems } = parseCharter(text);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return charter;
}
