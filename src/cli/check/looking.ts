// What a run looks with → a look at one charter: what was found, what it rests on, and which own rules could not be judged.
import type { Noted } from '../../check/config.ts';
import { parseCharter } from '../../charter/parse.ts';
import type { Finding } from '../../check/finding.ts';
import type { Host } from '../../host.ts';
import type { CheckedFile } from '../../report/run.ts';
import { folderOf, wayTo } from '../paths.ts';
import type { Readable } from './earlier.ts';
import { lookAt, type Eye } from './look.ts';
import type { UsedConfig } from './read-config.ts';
import type { Since } from './since.ts';
import type { Tracked } from './tracked.ts';
import { traced, type Trace } from './trace.ts';

export interface Looked {
  /** Undefined when there is no such file any more. */
  checked?: CheckedFile;
  /** Only the first time each rule fails. */
  failed: readonly Noted[];
  /** Left out when nobody asked, or something could not be read. */
  trace?: Trace | undefined;
}

export interface Looking {
  host: Host;
  eye: Eye;
  config: UsedConfig | undefined;
  since: Since | undefined;
  tracked: Tracked;
  isTraced: boolean;
}

export const looking =
  (of: Looking): ((path: string) => Promise<Looked>) =>
  async (path) => {
    const { host, eye, config, isTraced } = of;
    const before = config?.failed.length ?? 0;
    const trace = isTraced ? traced(host.files, path) : undefined;
    eye.aside.used.clear();
    const checked = await lookOnce({ ...of, files: trace?.files ?? host.files }, path);
    const failed = config?.failed.slice(before) ?? [];
    return {
      ...(checked ? { checked } : {}),
      failed,
      ...(trace ? { trace: trace.done(eye.aside.used) } : {}),
    };
  };

const lookOnce = async (
  { host, eye, since, files, tracked }: Looking & { files: Readable },
  path: string,
): Promise<CheckedFile | undefined> => {
  const file = wayTo(host.cwd, path);
  const at = { path, file, tracked: tracked[path] ?? [] };
  if (since === undefined) return lookAt(eye, files, at);
  const then = since.pathThen(path);
  const before = await lookAt(eye, since.files, {
    path: then,
    file,
    tracked: since.trackedThen(folderOf(then)),
  });
  const now = await lookAt(eye, files, { ...at, ...earlierOf(since, then) });
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
