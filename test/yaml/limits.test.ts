// Files that are no charters, and files made to break the reader.
import { describe, expect, it } from 'vitest';
import { parseCharter } from '../../src/charter/parse.ts';

const codes = (text: string): string[] => parseCharter(text).problems.map(({ code }) => code);

describe('limits', () => {
  it.each([
    ['brackets', '['.repeat(1_000_000)],
    ['braces after a key', `a: ${'{'.repeat(1_000_000)}`],
    ['dashes', '- '.repeat(500_000)],
    ['steps', Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('depth in %s', (_, text) => {
    expect(codes(text)).toEqual(['too-deep']);
  });
  it('40 levels are fine, in brackets and out of them', () => {
    const deep = (levels: number): string => `a: ${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(codes(deep(39))).not.toContain('too-deep');
    expect(codes(deep(40))).toContain('too-deep');
  });
  it('brackets in text and comments do not count', () => {
    const brackets = '['.repeat(100);
    const text = `format: 1\n# ${brackets}\ncollaboration:\n  name: "${brackets}"\n  purpose: |-\n    ${brackets}\n`;
    expect(codes(text)).toEqual([]);
  });
  it('two million bytes, and no more', () => {
    const text = (letters: number): string => `format: 1\npack: ${'å'.repeat(letters)}`;
    expect(codes(text(1024 * 1024 - 8))).toEqual([]);
    expect(codes(text(1024 * 1024))).toEqual(['too-big']);
  });
  it('many anchors do not take all memory', () => {
    expect(codes('&a '.repeat(500_000)).slice(0, 1)).toEqual(['anchor']);
  });
  it('many strings side by side do not take all memory', () => {
    expect(codes('"'.repeat(400_000))).toEqual(['syntax']);
  });
  it('thousands of keys of one name', () => {
    expect(codes('pack: x\n'.repeat(5000)).filter((code) => code === 'duplicate-key')).toHaveLength(
      4999,
    );
  });
});

describe('what YAML can do and a charter may not', () => {
  it.each([
    ['several-documents', 'format: 1\n---\nformat: 1\n'],
    ['old-yaml', '%YAML 1.1\n---\nformat: 1\n'],
    ['tag', 'format: !!int 1\n'],
    ['anchor', 'format: 1\ncollaboration: &a\n  name: Trygt hjem\n'],
    ['alias', 'format: 1\npack: *a\n'],
    ['merge-key', 'format: 1\n<<: { pack: core }\n'],
    ['duplicate-key', 'format: 1\npack: a\npack: b\n'],
    ['unknown-key', 'format: 1\n__proto__: { pack: core }\n'],
    ['bad-key', 'format: 1\nanswers:\n  __proto__: x\n'],
    ['bad-key', 'format: 1\n? [a]\n: b\n'],
    ['control-character', 'format: 1\npack: a\u0007b\n'],
    ['control-character', 'format: 1\npack: "a\\eb"\n'],
  ])('%s', (code, text) => {
    expect(codes(text)).toEqual([code]);
  });
  it('no name of a file reaches the prototype', () => {
    parseCharter('format: 1\nanswers:\n  __proto__: x\n  constructor: y\n');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
