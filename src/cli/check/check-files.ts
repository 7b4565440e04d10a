// The charters of a run, one after the other → what was found in each; with a ref, only what this change brought.
import type { Finding } from '../../check/finding.ts';
import { parseCharter } from '../../charter/parse.ts';
import type { Host } from '../../host.ts';
import type { CheckedFile } from '../../report/run.ts';
import { wayTo } from '../paths.ts';
import { lookAt, type Eye } from './look.ts';
import type { Since } from './since.ts';

export const checkFiles = async (
  host: Host,
  eye: Eye,
  of: { paths: readonly string[]; since?: Since },
): Promise<CheckedFile[]> => {
  const checked: CheckedFile[] = [];
  for (const path of of.paths) {
    const one = await checkFile(host, eye, { path, ...(of.since ? { since: of.since } : {}) });
    if (one) checked.push(one);
  }
  return checked;
};

const checkFile = async (
  host: Host,
  eye: Eye,
  { path, since }: { path: string; since?: Since },
): Promise<CheckedFile | undefined> => {
  const file = wayTo(host.cwd, path);
  if (since === undefined) return lookAt(eye, host.files, { path, file });
  const then = since.pathThen(path);
  const before = await lookAt(eye, since.files, { path: then, file });
  const now = await lookAt(eye, host.files, { path, file, ...earlierOf(since, then) });
  const known = new Set(before?.findings.map(({ fingerprint }) => fingerprint));
  return now && { ...now, findings: now.findings.filter((one) => isNew(one, known)) };
};

const isNew = ({ fingerprint }: Finding, known: ReadonlySet<string>): boolean =>
  !known.has(fingerprint);

/** A charter that could not be read then is no witness. */
const earlierOf = (since: Since, path: string) => {
  const text = since.files.read(path);
  if (text === undefined) return {};
  const { charter, problems } = parseCharter(text);
  return problems.length === 0 ? { before: { at: since.ref, charter } } : {};
};
