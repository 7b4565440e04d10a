// The bytes of a file → its text, strictly UTF-8, a byte order mark kept.
import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { diskError, orTrouble, unlessMissing } from './trouble.ts';

/** More than any file of ours; what a format allows is told by who reads it. */
const most = 64 * 1024 * 1024;

/** A device or a pipe would be read for ever. */
function bytesOf(path: string): Buffer {
  const about = statSync(path);
  if (about.isDirectory() || (about.isFile() && about.size <= most)) return readFileSync(path);
  throw diskError({ kind: 'other', path, code: about.isFile() ? 'EFBIG' : 'not a file' });
}

/** Undefined when there is no such file. */
export function readText(path: string): string | undefined {
  const bytes = orTrouble('read', path, () => unlessMissing(() => bytesOf(path)));
  if (bytes === undefined) return undefined;
  if (isUtf8(bytes)) return bytes.toString('utf8');
  throw diskError({ kind: 'not-utf8', path, ...placeOfBadByte(bytes), utf16: isUtf16(bytes) });
}

function placeOfBadByte(bytes: Buffer): { line: number; byte: number } {
  const asRead = Buffer.from(bytes.toString('utf8'), 'utf8');
  const differs = bytes.findIndex((byte, index) => byte !== asRead[index]);
  // The replacement character may share its first bytes with what it replaced, or all there were.
  let at = differs === -1 ? bytes.length : differs;
  while (!isUtf8(bytes.subarray(0, at))) at--;
  const before = bytes.subarray(0, at);
  const lineStart = before.lastIndexOf(0x0a) + 1;
  return { line: before.filter((byte) => byte === 0x0a).length + 1, byte: at - lineStart + 1 };
}

function isUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xff && bytes[1] === 0xfe);
}
