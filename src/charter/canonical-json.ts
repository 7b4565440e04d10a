// A value → its one and only JSON text, by RFC 8785: keys by UTF-16 code unit, numbers and strings as ECMAScript writes them.

/** Throws for what JSON has no word for: a number that is none, half a surrogate pair, a function. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value === 'string' && isWellFormed(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`no canonical JSON for ${String(value)}`);
  const pairs = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, entry]) => `${canonicalJson(key)}:${canonicalJson(entry)}`);
  return `{${pairs.join(',')}}`;
}

/** `isWellFormed` of strings themselves came with Node 20, and our types are older. */
const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);
