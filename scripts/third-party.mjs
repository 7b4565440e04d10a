// What esbuild says it bundled → the licences of other people's work in it, as one Markdown file.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const accepted = [
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['CC0-1.0', 'Python-2.0', 'PSF-2.0'],
];

export function thirdParty({ outputs }, root) {
  const packages = foldersIn(outputs).map((folder) => describe(folder, join(root, folder)));
  const faults = packages
    .filter((one) => !accepted.includes(one.licence))
    .map((one) => `${one.name} has the licence ${one.licence}, which may not be bundled`);
  return { faults, text: [opening, ...packages.map(section)].join('\n') };
}

const opening = `# Work by others in samspill

The program contains code from these packages.
`;

/** Only what is really in the output: what was shaken out is not shipped. */
function foldersIn(outputs) {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const folders = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
    .filter(Boolean);
  return [...new Set(folders)].sort();
}

function describe(folder, path) {
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const file = readdirSync(path).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file && existsSync(join(path, file)) ? readFileSync(join(path, file), 'utf8') : '';
  return { name, version, licence: String(license), text: text.trim() };
}

function section({ name, version, licence, text }) {
  const quoted = text.replace(/\r\n/g, '\n').replace(/^/gm, '    ').replace(/ +$/gm, '');
  return `## ${name} ${version}\n\n${licence}\n${text ? `\n${quoted}\n` : ''}`;
}
