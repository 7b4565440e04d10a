// The text of a contribution → the contribution, what cannot be read in it, and what does not fit this charter or pack.
import { recordsOf } from '../charter/references.ts';
import type { Charter } from '../charter/schema.ts';
import { questionsOf, type Pack } from '../pack/pack.ts';
import { parseDocument } from '../yaml/document.ts';
import { nearest } from '../yaml/nearest.ts';
import { byPlace, type Path, type Place, type Problem } from '../yaml/problem.ts';
import type { ReferenceShape, Shape } from '../yaml/shape.ts';
import { entryOf, fieldOf, tidy } from '../yaml/tidy.ts';
import { answerForm } from './answer-form.ts';
import { contributionShape, contributionVersion, type Contribution } from './contribution.ts';

export interface ParsedContribution {
  /** Without what does not fit. */
  contribution: Contribution;
  /** The file cannot be taken as it is. */
  problems: Problem[];
  /** Each is left out of `contribution`: a question the pack has not, a record the charter has not. */
  misfits: Problem[];
}

const parts = new Set(['answers', 'perceptions']);

/** What one version of a pack asks for, another may not. */
const otherwiseAsked: ReadonlySet<Problem['code']> = new Set([
  ...(['unknown-key', 'not-a-choice', 'wrong-type', 'out-of-limits'] as const),
]);

/** A question the pack does not have, or no longer; in one made with another version also a field or a choice. */
const isMisfit = ({ code, path }: Problem, isOtherPack: boolean): boolean => {
  const head = String(path[0]);
  if (code === 'unknown-key' && path.length === 2 && parts.has(head)) return true;
  return isOtherPack && head === 'answers' && path.length > 1 && otherwiseAsked.has(code);
};

export const parseContribution = (
  source: string,
  { pack, charter }: { pack: Pack; charter: Charter },
): ParsedContribution => {
  const shape = contributionShape(pack);
  const { value, problems, locate } = parseDocument(source, shape);
  const read: Contribution = value ?? {};
  const place = (path: Path): Place => locate(path) ?? { line: 1, column: 1 };
  if ((read.contribution ?? 0) > contributionVersion) {
    const path = ['contribution'];
    const newer = { code: 'newer-format', known: contributionVersion } as const;
    const problem = { ...newer, path, value: String(read.contribution), ...place(path) };
    return { contribution: read, problems: [problem], misfits: [] };
  }
  const strays = straysIn(read, { charter, shape, pack });
  const isOtherPack = read.pack !== undefined && read.pack !== `${pack.id}@${pack.version}`;
  const unfit = problems.filter((problem) => isMisfit(problem, isOtherPack));
  const misfits = [
    ...unfit,
    ...strays.map((stray): Problem => ({ ...stray, ...place(stray.path) })),
  ];
  return {
    contribution: fitting(read, [...unfit, ...strays], shape),
    problems: problems.filter((problem) => !unfit.includes(problem)),
    misfits: misfits.sort(byPlace),
  };
};

const fitting = (
  read: Contribution,
  strays: readonly { path: Path }[],
  shape: Shape,
): Contribution => {
  const kept = strays.reduce((rest, { path }) => without(rest, path), read);
  return strays.length === 0 ? read : (tidy(kept, shape) ?? {});
};

type Stray = Omit<Extract<Problem, { code: 'dangling' }>, 'line' | 'column'>;

interface Against {
  charter: Charter;
  shape: Shape;
  pack: Pack;
}

/** Ids that are not in the charter, and answers about records that are not. */
const straysIn = (read: Contribution, { charter, shape, pack }: Against): Stray[] => {
  const records = recordsOf(charter);
  const strays: Stray[] = [];
  const look = (value: unknown, of: Shape, path: Path): void => {
    if (typeof value === 'string' && of.kind === 'reference') {
      const found = records.get(value);
      const known = found !== undefined && isAllowed(of, found.list);
      if (!known && of.words?.includes(value) !== true)
        strays.push(stray({ path, value, to: of.to }, charter));
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, entry] of Object.entries(value)) {
      const inner = Array.isArray(value) ? entryOf(of, entry) : fieldOf(of, key);
      if (inner) look(entry, inner, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  look(read, shape, []);
  for (const question of questionsOf(pack)) {
    const answer = read.answers?.[question.id];
    if (answer === undefined || question.who !== 'joint') continue;
    const form = answerForm(question);
    if (form.kind !== 'each') continue;
    for (const id of Object.keys(answer as object))
      if (records.get(id)?.list !== form.list)
        strays.push(
          stray({ path: ['answers', question.id, id], value: id, to: [form.list] }, charter),
        );
  }
  return strays;
};

const isAllowed = ({ to }: ReferenceShape, list: string): boolean =>
  to.includes('any') || to.includes(list);

const stray = (
  { path, value, to }: { path: Path; value: string; to: readonly string[] },
  charter: Charter,
): Stray => {
  const ids = [...recordsOf(charter).values()]
    .filter(({ list }) => to.includes(list))
    .map(({ id }) => id);
  const suggestion = nearest(value, ids);
  return { code: 'dangling', path, value, to, ...(suggestion === undefined ? {} : { suggestion }) };
};

/** A copy without what stands at a path; entries of a list keep their places until all is out. */
const without = <T>(value: T, path: Path): T => {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return value;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<
    string | number,
    unknown
  >;
  if (rest.length > 0) copy[step] = without(copy[step], rest);
  // Not spliced: the next path still counts as the file does. Tidying takes the hole away.
  else if (Array.isArray(copy)) copy[Number(step)] = undefined;
  else delete copy[step];
  return copy as T;
};
