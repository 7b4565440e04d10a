// A contribution as it was pasted into a mail → the text of its file. Quoting, wrapping and white space do it no harm.

export const mailBegins = '[samspill contribution begins]';
/** With the check of what stands between: eight hexadecimal digits. */
export const mailEnds = '[samspill contribution ends {check}]';

const begins = /\[\s*samspill\s+contribution\s+begins\s*\]/iu;
const ends = /\[\s*samspill\s+contribution\s+ends\s+([0-9a-f]{8})\s*\]/iu;

/** `cut`: some of it did not come along, or it was changed on the way. */
export type Unpacked = { kind: 'none' } | { kind: 'cut' } | { kind: 'text'; text: string };

export const fromMail = (source: string): Unpacked => {
  // What a mail program puts before each line it quotes, wherever it broke the line.
  const text = source.replace(/^[ \t>|]+/gmu, '');
  const start = begins.exec(text);
  if (start === null) return { kind: 'none' };
  const rest = text.slice(start.index + start[0].length);
  const end = ends.exec(rest);
  if (end === null) return { kind: 'cut' };
  const packed = rest.slice(0, end.index).replace(/[^A-Za-z0-9+/=]/gu, '');
  const bytes = bytesOf(packed);
  const isWhole = bytes !== undefined && checkOf(bytes) === end[1]?.toLowerCase();
  if (!isWhole) return { kind: 'cut' };
  return { kind: 'text', text: new TextDecoder().decode(bytes) };
};

const bytesOf = (packed: string): Uint8Array | undefined => {
  try {
    return Uint8Array.from(atob(packed), (one) => one.charCodeAt(0));
  } catch {
    return undefined;
  }
};

/** CRC-32, which a page on a disk can reckon as well. */
const checkOf = (bytes: Uint8Array): string => {
  let check = 0xffffffff;
  for (const byte of bytes) {
    check ^= byte;
    for (let bit = 0; bit < 8; bit += 1) check = (check >>> 1) ^ (check & 1 ? 0xedb88320 : 0);
  }
  return ((check ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
};
