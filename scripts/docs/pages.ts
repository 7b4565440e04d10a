// The code → every page made from it, whole or between two markers, by its path in the repository.
import { fileURLToPath } from 'node:url';
import { diskFiles } from '../../src/disk/files.ts';
import { nodeHost } from '../../src/node-host.ts';
import { commandsPage, commandsList } from './commands-page.ts';
import { charterExcerpts } from './excerpts.ts';
import { formatPage } from './format-page.ts';
import { impactsPage } from './impacts-page.ts';
import { rulesPage } from './rules-page.ts';
import { questionsTable } from './questions-table.ts';

export const pathOf = (name: string): string =>
  fileURLToPath(new URL(`../../${name}`, import.meta.url));

export async function pages(): Promise<Record<string, string>> {
  const host = nodeHost();
  const { yaml, markdown } = await charterExcerpts(host);
  return {
    'docs/commands.md': await commandsPage(host),
    'docs/format.md': formatPage(),
    'docs/impacts.md': impactsPage(),
    'docs/rules.md': await rulesPage(host),
    'README.md': filled('README.md', { commands: await commandsList(host), yaml, markdown }),
    'questions/README.md': filled('questions/README.md', { questions: await questionsTable(host) }),
  };
}

/** The page as it stands, with what is between its marks made anew. */
function filled(name: string, parts: Record<string, string>): string {
  let text = diskFiles.read(pathOf(name)) ?? '';
  for (const [mark, made] of Object.entries(parts)) {
    const begin = `<!-- ${mark}:begin -->\n`;
    const start = text.indexOf(begin);
    const end = text.indexOf(`<!-- ${mark}:end -->`);
    if (start === -1 || end < start) throw new Error(`${name} has lost its marks for ${mark}`);
    text = `${text.slice(0, start + begin.length)}\n${made}\n${text.slice(end)}`;
  }
  return text;
}
