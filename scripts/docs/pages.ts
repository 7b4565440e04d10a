// The code → every page made from it, whole or between two markers, by its path in the repository.
import { fileURLToPath } from 'node:url';
import { diskFiles } from '../../src/disk/files.ts';
import { nodeHost } from '../../src/node-host.ts';
import { commandsPage, commandsList } from './commands-page.ts';
import { formatPage } from './format-page.ts';
import { questionsTable } from './questions-table.ts';

export const pathOf = (name: string): string =>
  fileURLToPath(new URL(`../../${name}`, import.meta.url));

export async function pages(): Promise<Record<string, string>> {
  const host = nodeHost();
  return {
    'docs/commands.md': await commandsPage(host),
    'docs/format.md': formatPage(),
    'README.md': between('README.md', 'commands', await commandsList(host)),
    'questions/README.md': between('questions/README.md', 'questions', await questionsTable(host)),
  };
}

/** The page as it stands, with what is between its markers made anew. */
function between(name: string, mark: string, made: string): string {
  const text = diskFiles.read(pathOf(name)) ?? '';
  const begin = `<!-- ${mark}:begin -->\n`;
  const start = text.indexOf(begin);
  const end = text.indexOf(`<!-- ${mark}:end -->`);
  if (start === -1 || end < start) throw new Error(`${name} has lost its marks for ${mark}`);
  return `${text.slice(0, start + begin.length)}\n${made}\n${text.slice(end)}`;
}
