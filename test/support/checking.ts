// Charters written down in a test → what samspill check says of them, from a host in memory or a real folder.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { main } from '../../src/main.ts';
import { memoryHost, type MemoryHost, type Setup } from './memory-host.ts';
import { onDisk } from './on-disk.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** In force, and with nothing to say of in the preset minimal but the risks and the review given. */
export const charterWith = ({
  risks = '',
  next = '2027-05-20',
}: { risks?: string; next?: string } = {}): string => `format: 1
language: nb
status: in-force

collaboration:
  name: Hjem til middag
  purpose: Ingen blir liggende på sykehuset fordi kommunen ikke er klar.
  form: network
  network_purpose: collaboration

actors:
  - { id: stad, name: Stad kommune, kind: municipality, standing: party }
  - { id: kinn, name: Kinn kommune, kind: municipality, standing: party }
  - { id: sykehuset, name: Nordfjord sykehus, kind: health, standing: party }
${risks === '' ? '' : `\nrisks:\n${risks}`}
review:
  next: ${next}
`;

export const unowned = `  - { id: nattevakt, statement: Nattevakten henger på to personer }\n`;
export const owned = `  - { id: nattevakt, statement: Nattevakten henger på to personer, owner: stad }\n`;

export interface Checked {
  code: number;
  out: string;
  err: string;
  host: MemoryHost;
}

/** In English, without a terminal, on 22 November 2026. */
export const checking = async (setup: Setup, ...argv: string[]): Promise<Checked> => {
  const host = memoryHost({ stdinIsTerminal: false, ...setup });
  const code = await main(argv[0] === 'report' ? argv : ['check', ...argv], host);
  return { code, ...host.printed, host };
};

/** `file:line rule` of each finding, from the JSON. */
export const found = (out: string): string[] =>
  (
    JSON.parse(out) as { files: { findings: { file: string; line: number; rule: string }[] }[] }
  ).files.flatMap(({ findings }) =>
    findings.map(({ file, line, rule }) => `${file}:${line} ${rule}`),
  );

export interface Repository {
  folder: string;
  write(files: Record<string, string>): void;
  git(...args: string[]): string;
  commit(files: Record<string, string>): void;
  check(...argv: string[]): Promise<{ code: number; out: string; err: string }>;
  /** Checked from another folder. */
  in(folder: string): Pick<Repository, 'check'>;
}

/** A real folder under git, with one commit. */
export const repositoryWith = (files: Record<string, string>): Repository => {
  const folder = temporaryFolder();
  const git = (...args: string[]): string => {
    const settings = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
    const ended = spawnSync('git', [...settings, ...args], { cwd: folder, encoding: 'utf8' });
    if (ended.status !== 0) throw new Error(ended.stderr);
    return ended.stdout.trim();
  };
  const write = (texts: Record<string, string>): void => {
    for (const [name, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  };
  const commit = (texts: Record<string, string>): void => {
    write(texts);
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Slik vi ble enige');
  };
  git('init', '--quiet', '--initial-branch', 'main');
  commit(files);
  const from = (cwd: string) => ({
    check: (...argv: string[]) => onDisk(cwd).run('check', ...argv),
  });
  return { folder, write, git, commit, ...from(folder), in: from };
};
