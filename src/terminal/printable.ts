// Text from anywhere → text that moves no cursor: control, C1 and bidi characters become visible escapes.

/** Also the separators a terminal may break at, and halves of a surrogate pair. */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;

const escaped = (character: string): string => {
  if (character === '\t') return ' ';
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
};

/** One line: a line break is escaped as well. */
export const printable = (text: string): string => text.replace(unsafe, escaped);

/** Several lines: the line breaks stay. */
export const printableLines = (text: string): string[] => text.split(/\r?\n/).map(printable);
