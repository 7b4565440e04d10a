import { describe, expect, it } from 'vitest';
import { fold } from '../../src/render/fold.ts';
import type { Block } from '../../src/render/outline-parts.ts';
import { prose } from '../../src/render/prose.ts';

const shown = (blocks: Block[]): unknown[] =>
  blocks.map((block) => {
    if (block.kind === 'paragraph') return block.of.map(({ text }) => text).join('');
    return block.kind === 'list' ? [block.start ?? '-', ...block.items.flatMap(shown)] : block;
  });

describe('long text', () => {
  it('is paragraphs where an empty line stands, and a line break inside one is a space', () => {
    expect(shown(prose('Vi møtes fast.\nHver onsdag.\n\nAlle kan komme.'))).toEqual([
      'Vi møtes fast. Hver onsdag.',
      'Alle kan komme.',
    ]);
  });

  it('is a list where lines start with a dash; a line without one goes on with the item', () => {
    expect(shown(prose('Vi deler\n- tall\n- erfaringer\n  fra egen tjeneste\n\n- rom'))).toEqual([
      'Vi deler',
      ['-', 'tall', 'erfaringer fra egen tjeneste', 'rom'],
    ]);
  });

  it('is a numbered list only when the numbers follow each other from 1', () => {
    expect(shown(prose('1. ring\n2. møt\n3. skriv'))).toEqual([[1, 'ring', 'møt', 'skriv']]);
    expect(shown(prose('Avtalen gjelder fra\n1. januar 2026.'))).toEqual([
      'Avtalen gjelder fra 1. januar 2026.',
    ]);
    expect(shown(prose('15. juni møtes vi\n16. juni skriver vi'))).toEqual([
      '15. juni møtes vi 16. juni skriver vi',
    ]);
    expect(shown(prose('1. ring\n\nOg så:\n\n2. møt'))).toEqual([
      [1, 'ring'],
      'Og så:',
      [2, 'møt'],
    ]);
  });

  it('takes nothing else for markup', () => {
    expect(shown(prose('# Stad\n> Kinn\n* Nav\n+ Helse Førde\n---'))).toEqual([
      '# Stad > Kinn * Nav + Helse Førde ---',
    ]);
    expect(prose(' \n\u0000\n')).toEqual([]);
  });
});

describe('folding', () => {
  it('leaves one line that can only be read', () => {
    expect(fold('  Stad\r\n\tkommune\u00a0 ')).toBe('Stad kommune');
    expect(fold('Kinn\u001b[31m\u0007')).toBe('Kinn [31m');
    expect(fold('a\u202eb\u2066c\ufeffd\u200be')).toBe('abcde');
    expect(fold('\ud83d')).toBe('\ufffd');
    expect(fold('👩‍👩‍👧 e\u0301')).toBe('👩‍👩‍👧 e\u0301');
  });
});
