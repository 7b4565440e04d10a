// One charter with what stands beside it → everything found there.
import { parseCharter } from '../../charter/parse.ts';
import type { Charter } from '../../charter/schema.ts';
import { checkCharter, type Setup, type Subject } from '../../check/check.ts';
import type { Finding } from '../../check/finding.ts';
import { notNormal } from '../../check/normal.ts';
import type { Earlier } from '../../check/rule.ts';
import { spoils, unreadableFindings } from '../../check/unreadable.ts';
import type { CheckedFile } from '../../report/run.ts';
import { folderOf } from '../paths.ts';
import type { Aside } from './aside.ts';
import { readOr, reviewsBeside, type Readable, type Saying } from './earlier.ts';
import { pageBeside } from './page.ts';
import { signaturesBeside } from './signatures-beside.ts';

export interface Eye {
  /** Of all the rules of the run, the own ones among them. */
  ruleIds: ReadonlySet<string>;
  saying: Saying;
  aside: Aside;
  /** The folder that no link on the way to a charter may lead out of. */
  bound(path: string): string;
  /** By the charter's path as it is shown. */
  setupFor(file: string): Setup;
}

export interface At {
  path: string;
  /** As it is called in the report: that of today, also for an earlier state of it. */
  file: string;
  before?: Earlier;
  /** Files beside it that are to stay out of git, and that git tracks. */
  tracked: readonly string[];
}

/** Undefined when there is no such file. */
export const lookAt = async (
  eye: Eye,
  files: Readable,
  at: At,
): Promise<CheckedFile | undefined> => {
  const { file, path } = at;
  const text = readOr(files.inside?.(eye.bound(path)) ?? files, path, eye.saying);
  if (text === undefined) return undefined;
  if (typeof text !== 'string') return { file, status: 'unreadable', findings: [text] };
  const parsed = parseCharter(text);
  const alone = await eye.aside.answeredAlone(parsed);
  const problems = [...parsed.problems, ...alone];
  const setup = eye.setupFor(file);
  const told = unreadableFindings(file, problems, eye.saying.problem).flatMap((one) =>
    judged(one, setup),
  );
  if (problems.some(spoils)) return { file, status: 'unreadable', findings: told };
  const { charter, locate } = parsed;
  const found = await findingsIn(eye, files, { ...at, text, charter, locate, setup });
  return { file, status: 'checked', findings: [...told, ...found] };
};

/** What reading finds by itself is a rule as well, and the config may say how grave it is. */
const judged = (finding: Finding, { rules }: Setup): Finding[] => {
  const level = Object.hasOwn(rules, finding.rule) ? rules[finding.rule] : undefined;
  if (level === 'off') return [];
  return [level === undefined ? finding : { ...finding, severity: level }];
};

interface Read extends At, Pick<Subject, 'locate'> {
  text: string;
  charter: Charter;
  setup: Setup;
}

const findingsIn = async (eye: Eye, files: Readable, read: Read): Promise<Finding[]> => {
  const { path, file, text, charter, locate, setup, before, tracked } = read;
  const { saying, aside } = eye;
  const beside = files.inside?.(folderOf(path)) ?? files;
  const reviews = reviewsBeside(beside, folderOf(path), saying);
  const { unreadable, ...page } = await pageBeside(
    beside,
    { path, text, charter },
    { saying, render: aside.render },
  );
  const signed = await signaturesBeside(beside, { folder: folderOf(path), charter, saying });
  const subject: Subject = {
    file,
    charter,
    locate,
    reviews: reviews.earlier,
    ...(before === undefined ? {} : { before }),
    beside: {
      ...page,
      notNormal: notNormal(text),
      ...(reviews.edited.length === 0 ? {} : { editedReviews: reviews.edited }),
      ...(tracked.length === 0 ? {} : { inGit: tracked }),
      ...(signed.signatures === undefined ? {} : { signatures: signed.signatures }),
    },
    outcomes: await aside.openOutcomes(charter, setup),
  };
  return [
    ...reviews.findings,
    ...signed.findings,
    ...(unreadable === undefined ? [] : [unreadable]),
    ...checkCharter(subject, setup),
  ];
};
