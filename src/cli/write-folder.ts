// What stands beside charter.yaml: charter.md made anew, and the line that keeps persons out of version control.
import { freshness } from '../render/closing-line.ts';
import type { Host } from '../host.ts';
import type { Pack } from '../pack/pack.ts';
import { version } from '../version.ts';
import type { Call } from './call.ts';
import { documentFor } from './document-of.ts';
import type { Keeper } from './keep.ts';
import { folderOf, joined, seenFrom } from './paths.ts';

/** Writes charter.md and gives its path. An edited page is set aside first: nothing typed is lost. */
export const pageWriter = async (
  call: Call,
  of: { language: string; pack: Pack; folder?: string },
): Promise<(keeper: Keeper) => string> => {
  const documentOf = await documentFor(call, of);
  return (keeper) => {
    const text = keeper.text ?? '';
    const page = joined(folderOf(keeper.path), 'charter.md');
    writePage(call, page, {
      text: documentOf({ path: keeper.path, text, charter: keeper.charter }),
      source: text,
    });
    return page;
  };
};

/** Returns whether anything had to be written. */
export const writePage = (
  call: Call,
  page: string,
  made: { text: string; source: string; isNamed?: boolean },
): boolean => {
  // What a person named, with `--out`, is followed wherever it leads.
  const files = made.isNamed === true ? call.host.files : call.host.files.inside(folderOf(page));
  const old = files.read(page);
  if (old === made.text) return false;
  if (old !== undefined && isEdited(old, made.source)) {
    const aside = freeName(call.host, page);
    files.write(aside, old);
    const seen = (path: string): string => seenFrom(call.host.cwd, path);
    call.host.err.write(`${call.words.commands.pageSetAside(seen(page), seen(aside))}\n`);
  }
  files.write(page, made.text);
  return true;
};

const isEdited = (page: string, source: string): boolean => {
  const state = freshness(page, { source, version });
  return state === 'body-differs' || state === 'no-closing-line';
};

const freeName = (host: Host, page: string): string => {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '.edited' : `.edited-${number}`;
    const path = /\.md$/.test(page) ? page.replace(/\.md$/, `${ending}.md`) : `${page}${ending}`;
    if (!host.files.exists(path)) return path;
  }
};

const ignored = ['persons.yaml', 'contributions/'];

/** Adds the lines that are missing to the folder's .gitignore. */
export const ignorePersons = (host: Host, charter: string): void => {
  const path = joined(folderOf(charter), '.gitignore');
  const files = host.files.inside(folderOf(charter));
  const old = files.read(path) ?? '';
  const lines = old.split(/\r?\n/);
  const missing = ignored.filter((line) => !lines.includes(line) && !lines.includes(`/${line}`));
  if (missing.length === 0) return;
  const start = old === '' || old.endsWith('\n') ? old : `${old}\n`;
  files.write(path, `${start}${missing.join('\n')}\n`);
};

/** Nothing in the folder of contributions reaches git, whatever the folder above says. */
export const writeContribution = (
  host: Host,
  charter: string,
  file: { actor: string; text: string },
): string => {
  ignorePersons(host, charter);
  const folder = joined(folderOf(charter), 'contributions');
  const files = host.files.inside(folderOf(charter));
  const ignore = joined(folder, '.gitignore');
  if (files.read(ignore) !== '*\n') files.write(ignore, '*\n');
  const path = joined(folder, `${file.actor}.yaml`);
  files.write(path, file.text);
  return path;
};
