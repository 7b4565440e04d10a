// A folder of charters → the milliseconds that the YAML reader takes for all of them, once they are read from the disk.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseDocument } from 'yaml';

const [folder = '', how] = process.argv.slice(2);
const read = how === 'parse' ? parse : parseDocument;
const texts = readdirSync(folder).map((name) =>
  readFileSync(join(folder, name, 'charter.yaml'), 'utf8'),
);
const began = performance.now();
for (const text of texts) read(text);
process.stdout.write(`${performance.now() - began}`);
