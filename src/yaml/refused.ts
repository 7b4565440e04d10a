// What YAML can do and a file of ours may not: tags, anchors and aliases, each to a problem.
import type { CST } from 'yaml';
import type { Problem } from './problem.ts';
import { quotedFrom } from './slip-in-value.ts';
import { problem, type Syntax } from './syntax.ts';
import { shortText } from './text.ts';

/** Of a kind of file that is no charter, a few are enough. */
const most = 20;
const refusedTypes = ['tag', 'anchor', 'alias'] as const;

export function refused({ lines, tokens }: Syntax): Problem[] {
  const found: Problem[] = [];
  for (const token of tokens) visit(token, see);
  return found;

  function see(token: CST.Token): void {
    const code = refusedTypes.find((type) => type === token.type);
    if (code === undefined || !('source' in token) || found.length === most) return;
    const { offset, source } = token;
    const typed = quotedFrom(lines, offset);
    found.push({
      ...problem(lines, { code }, [offset, offset + source.length]),
      value: shortText(source),
      ...(typed !== undefined && { typed }),
    });
  }
}

function visit(token: CST.Token | null | undefined, see: (token: CST.Token) => void): void {
  if (token === null || token === undefined) return;
  see(token);
  if (token.type === 'document') {
    for (const part of token.start) see(part);
    visit(token.value, see);
  }
  if (token.type === 'block-scalar') token.props.forEach(see);
  if (!('items' in token)) return;
  for (const { start, key, sep, value } of token.items) {
    start.forEach(see);
    visit(key, see);
    sep?.forEach(see);
    visit(value, see);
  }
}
