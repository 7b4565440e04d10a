// A charter, or a part of it → a SHA-256 of what it says: the same however the file is laid out, ordered, spelled in bytes or commented.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Shape } from '../yaml/shape.ts';
import { foldText } from '../yaml/text.ts';
import { entryOf, fieldOf, tidy } from '../yaml/tidy.ts';
import { canonicalJson } from './canonical-json.ts';
import { charterShape, type Charter } from './schema.ts';

/** 64 hexadecimal digits, as a pattern of a text field. */
export const fingerprintPattern = '^[0-9a-f]{64}$';

export function charterFingerprint(charter: Charter): string {
  return valueFingerprint(charter, charterShape);
}

/** One of a charter's sections or records, or any other value, by its shape. */
export function valueFingerprint(value: unknown, shape: Shape): string {
  const normal = normalForm(tidy(value, shape) ?? null, shape);
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(normal))));
}

/** Text by its paragraphs; a list by what is in it, in its own order only where the order means something. */
function normalForm(value: unknown, shape: Shape): unknown {
  if (typeof value === 'string') return foldText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const entries = value.map((entry) => normalForm(entry, entryOf(shape, entry)));
    return shape.kind === 'list' && shape.ordered === true ? entries : sorted(entries);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key.normalize('NFC'),
      normalForm(entry, fieldOf(shape, key) ?? { kind: 'text' }),
    ]),
  );
}

function sorted(entries: readonly unknown[]): unknown[] {
  return entries
    .map((entry) => ({ entry, text: canonicalJson(entry) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ entry }) => entry);
}
