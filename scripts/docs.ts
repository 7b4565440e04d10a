// The code → docs/commands.md and docs/format.md; with --check, whether they are what the code makes now.
import { fileURLToPath } from 'node:url';
import { diskFiles } from '../src/disk/files.ts';
import { commandsPage } from './docs/commands-page.ts';
import { formatPage } from './docs/format-page.ts';

const pages = { 'docs/commands.md': await commandsPage(), 'docs/format.md': formatPage() };
const onlyChecking = process.argv.includes('--check');

for (const [name, text] of Object.entries(pages)) {
  const path = fileURLToPath(new URL(`../${name}`, import.meta.url));
  if (diskFiles.read(path) === text) continue;
  if (onlyChecking) {
    process.stderr.write(`${name} is not what the code makes now: run "npm run docs"\n`);
    process.exitCode = 1;
  } else {
    diskFiles.write(path, text);
    process.stdout.write(`written: ${name}\n`);
  }
}
