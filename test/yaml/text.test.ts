// Text as it is compared, and words as they are guessed at.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/yaml/nearest.ts';
import { foldText, keptText } from '../../src/yaml/text.ts';

describe('long text is compared by paragraph', () => {
  it.each([
    ['Vi møtes.\nOfte.', 'Vi møtes. Ofte.'],
    ['Vi  møtes.\n\n\n Ofte.', 'Vi møtes.\n\nOfte.'],
    ['Vi skal\n- lære\n  mye\n- dele', 'Vi skal\n- lære mye\n- dele'],
    ['1. lære\n2. dele', '1. lære\n2. dele'],
  ])('%j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
  it('paragraphs and list lines are told apart', () => {
    expect(foldText('a\n\nb')).not.toBe(foldText('a\nb'));
    expect(foldText('- a\n- b')).not.toBe(foldText('- a b'));
  });
  it('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '- ', '1. ', '\n', ' ', '\t', 'Å.')), (parts) => {
        const once = foldText(parts.join(''));
        expect(foldText(once)).toBe(once);
      }),
    );
  });
});

it('text that is kept holds nothing that can act', () => {
  expect(keptText('\u001b[31mrød\u0007\r\nto\rtre \ud800')).toBe('[31mrød\nto\ntre');
});

describe('did you mean', () => {
  it.each([
    ['municpality', 'municipality'],
    ['Meeting place', 'meeting-place'],
    ['cuoncil', 'council'],
    ['budget', undefined],
  ])('%s', (typed, meant) => {
    expect(nearest(typed, ['municipality', 'council', 'meeting-place'])).toBe(meant);
  });
});

it('a mark with nothing after it is no item, so that folding twice changes nothing', () => {
  const once = foldText('a\n1. \n1. a');
  expect(once).toBe('a 1.\n1. a');
  expect(foldText(once)).toBe(once);
});
