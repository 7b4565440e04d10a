// A language's file → the same, with each section of its words made when it is first asked for: no command needs them all.
import { basename } from 'node:path';

const imported = /^import \{ (\w+) \} from '(\.\/(?:en|nb)\/[\w-]+\.ts)';$/gm;

export function withWordsOnDemand(path, source) {
  if (!/[\\/]src[\\/]words[\\/](en|nb)\.ts$/.test(path)) return source;
  const sections = new Map();
  const left = source.replace(imported, (_, name, from) => {
    sections.set(name, from);
    return '';
  });
  const lazy = left.replace(/^ {2}(\w+),$/gm, (line, name) =>
    sections.has(name) ? `  ${getter(name, sections.get(name))}` : line,
  );
  const found = [...lazy.matchAll(/^ {2}get (\w+)/gm)].length;
  if (found !== sections.size) throw new Error(`${basename(path)} is not written as expected`);
  return lazy;
}

const getter = (name, from) =>
  `get ${name}() { const value = require('${from}').${name}; Object.defineProperty(this, '${name}', { value, enumerable: true }); return value; },`;
