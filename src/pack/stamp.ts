// The files of a pack → those that change when every translation carries the hash of its source text as it is now.
import { keyPlace } from '../yaml/key-place.ts';
import type { Packs } from './assemble.ts';
import { readPack, type PackTextFiles } from './read.ts';
import { translationsOf } from './translations.ts';

export function stampTranslations(files: PackTextFiles, bases: Packs = {}): Record<string, string> {
  const read = readPack(files, bases);
  const lines = new Map<string, string[]>();
  const added = new Map<string, { at: number; text: string }[]>();
  for (const { file, path, carries, hash } of translationsOf(read)) {
    const source = read.sources.get(file);
    const key = source && keyPlace(source, path);
    const value = source?.locate(carries === undefined ? path : [...path, 'of']);
    // An entry in braces on its key's line has no line of its own to write on.
    if (key === undefined || value === undefined || value.line === key.line) continue;
    const text = lines.get(file) ?? (files[file] ?? '').split('\n');
    lines.set(file, text);
    if (carries === hash) continue;
    if (carries === undefined) {
      const end = text[key.line - 1]?.endsWith('\r') ? '\r' : '';
      const line = `${' '.repeat(value.column - 1)}of: ${hash}${end}`;
      added.set(file, [...(added.get(file) ?? []), { at: key.line, text: line }]);
    } else {
      text[value.line - 1] = (text[value.line - 1] ?? '').replace(carries, hash);
    }
  }
  for (const [file, insertions] of added) {
    for (const { at, text } of insertions.sort((a, b) => b.at - a.at)) {
      lines.get(file)?.splice(at, 0, text);
    }
  }
  const stamped = [...lines].map(([file, text]) => [file, text.join('\n')] as const);
  return Object.fromEntries(stamped.filter(([file, text]) => text !== files[file]));
}
