// Where long text is broken.
import { describe, expect, it } from 'vitest';
import { breakSentences } from '../../src/charter/sentences.ts';

describe('a sentence a line', () => {
  it.each([
    ['Vi møtes. Vi lærer! Gjør vi? Ja.', 'Vi møtes.\nVi lærer!\nGjør vi?\nJa.'],
    ['Vi møtes kl. 10. Ta med kaffe.', 'Vi møtes kl. 10. Ta med kaffe.'],
    ['Aktører, bl.a. Stad, f.eks. Kinn.', 'Aktører, bl.a. Stad, f.eks. Kinn.'],
    ['Leder er K. Nordmann. Hun svarer.', 'Leder er K. Nordmann.\nHun svarer.'],
    ['Vi møtes. og går.', 'Vi møtes. og går.'],
    ['Siden 2020. Nå større.', 'Siden 2020. Nå større.'],
    ['Vi møtes. Ofte.\n\nVi lærer. Mye.', 'Vi møtes.\nOfte.\n\nVi lærer.\nMye.'],
  ])('%s', (text, broken) => {
    expect(breakSentences(text, 'nb')).toBe(broken);
  });
  it.each(['Vi møtes. Her\nbrøt noen linjen. Selv.', '- Lære. Mye.\n- Dele.', '1. Lære. Mye.'])(
    "a person's lines and lists stay: %j",
    (text) => {
      expect(breakSentences(text, 'nb')).toBe(text);
    },
  );
  it('knows the abbreviations of the language', () => {
    expect(breakSentences('Ask e.g. Stad. Then wait.', 'en')).toBe('Ask e.g. Stad.\nThen wait.');
  });
  it('breaking again changes nothing', () => {
    const once = breakSentences('Vi møtes. Vi lærer. Vi deler.', 'nb');
    expect(breakSentences(once, 'nb')).toBe(once);
  });
});
