// samspill git-setup: what git must be told so that it compares and merges charters with samspill, shown or written; and lines for CODEOWNERS.
import { UserError } from '../errors.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { printable } from '../terminal/printable.ts';
import type { Call } from './call.ts';
import { findCharter } from './find-charter.ts';
import { codeOwners } from './git/code-owners.ts';
import { folderOf, joined, seenFrom } from './paths.ts';

export interface GitSetupOptions {
  install?: boolean;
  codeowners?: boolean;
}

const attributes = ['charter.yaml diff=samspill merge=samspill', 'charter.md merge=ours'];
const settings: readonly [name: string, value: string][] = [
  ['diff.samspill.command', 'samspill git-diff --'],
  ['diff.samspill.textconv', 'samspill git-text --'],
  ['merge.samspill.name', 'samspill'],
  ['merge.samspill.driver', 'samspill merge -- %O %A %B %P'],
  // git knows the name and lacks the driver.
  ['merge.ours.driver', 'true'],
];

export const gitSetup = async (
  call: Call,
  given: string | undefined,
  options: GitSetupOptions,
): Promise<ExitCode> => {
  const { host, words } = call;
  const path =
    given === undefined && options.codeowners !== true
      ? undefined
      : findCharter(host, words.commands, given);
  const top = topOf(call, path === undefined ? host.cwd : folderOf(path));
  const lines = [
    ...(options.codeowners === true && path !== undefined ? codeOwners(call, top, path) : []),
    ...(options.install === true ? install(call, top) : []),
    ...(options.install === true || options.codeowners === true ? [] : whatToDo(call, top)),
  ];
  host.out.write(`${lines.map(printable).join('\n')}\n`);
  return exitCode.done;
};

const topOf = ({ host, words }: Call, cwd: string): string => {
  const { setup: said } = words.merge;
  const { code, out, err } = host.git(['rev-parse', '--show-toplevel'], { cwd });
  if (code === 0) return joined(out.replace(/\n$/, ''), '.');
  if (code === 127) throw new UserError(said.noGit, said.noGitHint);
  throw /not a git repository|work tree/.test(err)
    ? new UserError(said.notInGit, said.notInGitHint)
    : new UserError(said.gitFailed(err.trim()));
};

const whatToDo = ({ host, words }: Call, top: string): string[] => {
  const { setup: said } = words.merge;
  return [
    said.attributes(seenFrom(host.cwd, joined(top, '.gitattributes'))),
    ...attributes.map((line) => `  ${line}`),
    '',
    said.settings,
    ...settings.map(([name, value]) => `  git config ${name} ${quoted(value)}`),
    '',
    said.install,
    said.shared,
    said.onPath,
  ];
};

const quoted = (value: string): string => (/^[\w.-]+$/.test(value) ? value : `"${value}"`);

const install = (call: Call, top: string): string[] => {
  const { setup: said } = call.words.merge;
  return [
    writeAttributes(call, joined(top, '.gitattributes')),
    ...settings.map((one) => writeSetting(call, top, one)),
    said.shared,
    said.onPath,
  ];
};

const writeAttributes = ({ host, words }: Call, path: string): string => {
  const { setup: said } = words.merge;
  const shown = seenFrom(host.cwd, path);
  const old = host.files.read(path) ?? '';
  const there = old.split(/\r?\n/).map((line) => line.trim().replace(/\s+/g, ' '));
  const missing = attributes.filter((line) => !there.includes(line));
  if (missing.length === 0) return said.attributesThere(shown);
  const lineEnd = old.includes('\r\n') ? '\r\n' : '\n';
  const start = old === '' || old.endsWith('\n') ? old : `${old}${lineEnd}`;
  host.files.write(path, `${start}${missing.map((line) => line + lineEnd).join('')}`);
  return said.attributesWritten(shown);
};

const writeSetting = (
  { host, words }: Call,
  cwd: string,
  [name, value]: readonly [string, string],
): string => {
  const { setup: said } = words.merge;
  const now = host.git(['config', '--local', '--get-all', name], { cwd });
  const old = now.code === 0 ? now.out.replace(/\n$/, '') : undefined;
  if (old === value) return said.settingThere(name);
  const { code, err } = host.git(['config', '--local', '--replace-all', name, value], { cwd });
  if (code !== 0) throw new UserError(said.gitFailed(err.trim()));
  return old === undefined ? said.settingWritten(name) : said.settingOther(name, old);
};
