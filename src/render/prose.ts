// Long text as a person wrote it → paragraphs and lists; nothing else in it is markup (docs/format.md, long text).
import { fold } from './fold.ts';
import { paragraph, type Block } from './outline-parts.ts';

type Line =
  | { mark: 'none' | 'bullet' | 'blank'; text: string }
  | { mark: 'number'; text: string; number: number };

const ends = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

export const prose = (text: string): Block[] => {
  if (!ends.test(text)) {
    const line = fold(text);
    if (!line.startsWith('- ')) return line === '' ? [] : [paragraph(line)];
  }
  const blocks: Block[] = [];
  let open = false;
  for (const line of linesOf(text)) {
    if (line.mark === 'none' && open) addTo(blocks.at(-1)!, line.text);
    else if (line.mark === 'none') blocks.push(paragraph(line.text));
    else if (line.mark !== 'blank') addItem(blocks, line);
    open = line.mark !== 'blank';
  }
  return blocks;
};

const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  const texts = text.split(ends).map(fold);
  let next = 0;
  for (const [at, line] of texts.entries()) {
    const number = numberOf(line);
    if (number === 1 && nextNumber(texts, at) === 2) next = 1;
    if (number !== undefined && number === next) {
      lines.push({ mark: 'number', text: line.replace(/^\d+\. /u, ''), number });
      next += 1;
    } else lines.push(unnumbered(line));
  }
  return lines;
};

const numberOf = (line: string): number | undefined => {
  const found = /^(\d{1,3})\. \S/u.exec(line);
  return found ? Number(found[1]) : undefined;
};
/** A date may stand first on a line («1. juni»): 1 begins a numbered list only when 2 follows. */
const nextNumber = (lines: string[], at: number): number | undefined =>
  lines
    .slice(at + 1)
    .map(numberOf)
    .find((number) => number !== undefined);

const unnumbered = (line: string): Line => {
  if (line === '') return { mark: 'blank', text: '' };
  return line.startsWith('- ')
    ? { mark: 'bullet', text: line.slice(2) }
    : { mark: 'none', text: line };
};

const addItem = (blocks: Block[], line: Line): void => {
  const last = blocks.at(-1);
  const numbered = line.mark === 'number';
  const item = [paragraph(line.text)];
  if (last?.kind === 'list' && (last.start !== undefined) === numbered) last.items.push(item);
  else blocks.push({ kind: 'list', ...(numbered ? { start: line.number } : {}), items: [item] });
};

/** A line without a mark goes on with the paragraph or the item above it. */
const addTo = (block: Block, text: string): void => {
  const target = block.kind === 'list' ? block.items.at(-1)?.at(-1) : block;
  if (target?.kind === 'paragraph') target.of[0]!.text += ` ${text}`;
};
