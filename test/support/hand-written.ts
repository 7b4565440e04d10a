// A charter → its file as somebody's hand might have left it: other indentation, brackets, quotes, comments, blank lines.
import fc from 'fast-check';
import { Document, visit } from 'yaml';
import { formatCharter } from '../../src/charter/format.ts';
import type { Charter } from '../../src/charter/schema.ts';

export interface HandWritten {
  text: string;
  /** Comments that stand on lines of their own. */
  comments: string[];
}

/** A row of numbers that is the same each time. */
function dice(seed: number): (sides: number) => number {
  let at = seed;
  return (sides) => {
    at = (Math.imul(at, 1103515245) + 12345) & 0x7fffffff;
    return (at >> 8) % sides;
  };
}

export function commented(charter: Charter, seed: number): HandWritten {
  const roll = dice(seed);
  const comments: string[] = [];
  const lines: string[] = [];
  let block = -1;
  for (const line of formatCharter(charter).split('\n')) {
    const indent = line.length - line.trimStart().length;
    const inBlock = block >= 0 && (line === '' || indent > block);
    if (!inBlock) block = line.endsWith('|-') ? (/^\s*(?:- )?/.exec(line)?.[0].length ?? 0) : -1;
    if (!inBlock && line !== '' && roll(5) === 0) {
      const comment = `# merknad ${comments.length}`;
      comments.push(`${comment}\n`);
      lines.push(' '.repeat(indent) + comment);
    }
    const plain = !inBlock && line !== '' && !/["'|]/.test(line);
    lines.push(plain && roll(7) === 0 ? `${line}  # se også ` : line);
    if (!inBlock && line === '' && roll(6) === 0) lines.push('');
  }
  return { text: lines.join('\n'), comments };
}

/** As another program or an editor would have written it. */
export function otherwise(charter: Charter, seed: number): HandWritten {
  const roll = dice(seed);
  if (roll(4) === 0) return { text: `${JSON.stringify(charter, null, roll(3))}\n`, comments: [] };
  const document = new Document(charter);
  visit(document, {
    Collection(key, node) {
      if (key !== null && roll(6) === 0) node.flow = true;
    },
  });
  const text = document.toString({
    indent: 2 + roll(3),
    indentSeq: roll(2) === 0,
    lineWidth: roll(2) * 40,
    singleQuote: roll(2) === 0,
    defaultStringType: roll(4) === 0 ? 'QUOTE_DOUBLE' : 'PLAIN',
    blockQuote: (['literal', 'folded', false] as const)[roll(3)] ?? 'literal',
  });
  return { text, comments: [] };
}

export const seeds = fc.integer({ min: 1, max: 0x7fffffff });
