// The code → the pages made from it, written; with --check, whether they are what the code makes now.
import { diskFiles } from '../src/disk/files.ts';
import { pages, pathOf } from './docs/pages.ts';

const onlyChecking = process.argv.includes('--check');

for (const [name, text] of Object.entries(await pages())) {
  if (diskFiles.read(pathOf(name)) === text) continue;
  if (onlyChecking) {
    process.stderr.write(`${name} is not what the code makes now: run "npm run docs"\n`);
    process.exitCode = 1;
  } else {
    diskFiles.write(pathOf(name), text);
    process.stdout.write(`written: ${name}\n`);
  }
}
