// A text of the source language → the hash its translations carry, so that a stale one is found.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The first twelve hex digits of SHA-256 over canonical JSON, without the entry's own `of`. */
export function textHash(entry: Readonly<Record<string, unknown>>): string {
  const { of: _own, ...texts } = entry;
  return bytesToHex(sha256(utf8ToBytes(canonical(texts)))).slice(0, 12);
}

/** RFC 8785 for texts and maps of texts: keys in code unit order, no white space. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, of]) => `${JSON.stringify(key)}:${canonical(of)}`).join(',')}}`;
}
