// samspill check --fix: missing ids, line ends, composed letters, the last line end, and a page made from an earlier charter; nothing else (semantics 32).
import { reviseCharter } from '../../charter/format.ts';
import { withIds } from '../../charter/ids.ts';
import { parseCharter } from '../../charter/parse.ts';
import type { Charter } from '../../charter/schema.ts';
import { normal, notNormal } from '../../check/normal.ts';
import { spoils } from '../../check/unreadable.ts';
import type { FixedPart } from '../../words/check-words.ts';
import type { Call } from '../call.ts';
import { folderOf, joined, wayTo } from '../paths.ts';
import type { Eye } from './look.ts';
import { pageBeside } from './page.ts';
import { readOr } from './earlier.ts';
import { unifiedDiff } from '../../report/unified-diff.ts';

interface Fixed {
  path: string;
  before: string;
  after: string;
  parts: FixedPart[];
}

export const fixAll = async (
  call: Call,
  { paths, eye, isDry }: { paths: readonly string[]; eye: Eye; isDry: boolean },
): Promise<void> => {
  const { host, words } = call;
  let count = 0;
  for (const path of paths) {
    const fixed = await fixOne(call, eye, path);
    count += fixed.length;
    if (!isDry && fixed.length > 0) write(call, path, { fixed, bound: eye.bound(path) });
    for (const one of fixed) {
      const shown = wayTo(host.cwd, one.path);
      if (isDry) host.out.write(unifiedDiff(shown, one.before, one.after));
      const parts = one.parts.map((part) => words.check.fixedPart[part]);
      host.err.write(`${words.check.fixed(shown, parts, isDry)}\n`);
    }
  }
  if (count === 0) host.err.write(`${words.check.nothingToFix}\n`);
};

/** Not while somebody sits in the wizard with the same charter. */
const write = (
  { host }: Call,
  path: string,
  { fixed, bound }: { fixed: readonly Fixed[]; bound: string },
): void => {
  const letGo = host.files.lock(folderOf(path));
  const files = host.files.inside(bound);
  try {
    for (const one of fixed) {
      if ((files.read(one.path) ?? '') !== one.before) continue;
      files.write(one.path, one.after);
    }
  } finally {
    letGo();
  }
};

const fixOne = async (call: Call, eye: Eye, path: string): Promise<Fixed[]> => {
  const files = call.host.files.inside(folderOf(path));
  const before = readOr(call.host.files.inside(eye.bound(path)), path, eye.saying);
  if (typeof before !== 'string') return [];
  const source = sourceFixed(before);
  if (source === undefined) return [];
  const { after, charter, parts } = source;
  const of = { path, text: after, charter };
  const page = joined(folderOf(path), 'charter.md');
  const { page: state } = await pageBeside(files, of, { saying: eye.saying, render: noRender });
  const isStale = state === 'source-differs' || state === 'options-differ';
  const made = isStale ? await eye.aside.render(of) : undefined;
  return [
    ...(after === before ? [] : [{ path, before, after, parts }]),
    ...(made === undefined
      ? []
      : [{ path: page, before: files.read(page) ?? '', after: made, parts: ['page' as const] }]),
  ];
};

const noRender = async (): Promise<undefined> => undefined;

/** Undefined when it cannot be read: what nobody understands is left alone. */
const sourceFixed = (
  before: string,
): { after: string; charter: Charter; parts: FixedPart[] } | undefined => {
  const parts: FixedPart[] = notNormal(before);
  const tidied = normal(before);
  const { charter, problems } = parseCharter(tidied);
  if (problems.some(spoils)) return undefined;
  const whole = withIds(charter);
  const isWhole = JSON.stringify(whole) === JSON.stringify(charter);
  if (isWhole) return { after: tidied, charter, parts };
  const after = reviseCharter(tidied, charter, whole);
  return { after, charter: whole, parts: [...parts, 'ids'] };
};
