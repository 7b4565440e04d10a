// Text as it is kept, and as it is compared: NFC, one kind of line end, nothing that can act.

/** Control characters other than tab and newline, and halves of surrogate pairs. */
const unkept = /[\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]/u;
const allUnkept = new RegExp(unkept.source, 'gu');

export function firstControl(text: string): string | undefined {
  return unkept.exec(text)?.[0];
}

export function withoutControls(text: string, instead = ''): string {
  return unkept.test(text) ? text.replace(allUnkept, instead) : text;
}

/** Text from a file: NFC, and no white space at the ends, which nobody means. */
export function readText(text: string): string {
  return text.normalize('NFC').trim();
}

/** Text from anywhere, as the file keeps it. Empty when there is nothing to keep. */
export function keptText(text: string): string {
  return readText(withoutControls(text.replace(/\r\n?/g, '\n')));
}

export const listMark = /^\s*(?:-|\d+\.)\s+/;

/** Long text as it is compared: a line break inside a paragraph is a space, lists and paragraphs stay apart. */
export function foldText(text: string): string {
  const folded: string[] = [];
  for (const paragraph of readText(text).split(/\n[^\S\n]*\n\s*/)) {
    const lines: string[] = [];
    for (const line of paragraph.split('\n')) {
      const words = line.trim().replace(/\s+/g, ' ');
      const last = lines.length - 1;
      // A mark with nothing after it is no item: it would be none when read again.
      if (last < 0 || listMark.test(words)) lines.push(words);
      else if (words !== '') lines[last] = `${lines[last]} ${words}`.trim();
    }
    folded.push(lines.join('\n'));
  }
  return folded.join('\n\n');
}

/** Text for a message: one line, not too long. */
export function shortText(text: string, length = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= length ? line : `${characters.slice(0, length - 1).join('')}…`;
}

/** Two that differ only in capitals, white space and a full stop say the same. */
export const asSaid = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[.!?…]+$/u, '');
