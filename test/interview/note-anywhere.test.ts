// A decision or an action is one line from any prompt, also in the middle of a dispute, a list or the overview; then on where it was.
import { expect, test } from 'vitest';
import { safelyHome } from '../support/safely-home.ts';
import {
  after,
  jumpTo,
  keyOf,
  menu,
  pick,
  promptOf,
  sittingOf,
  step,
  text,
  tick,
} from '../support/sitting.ts';

const there = jumpTo(sittingOf(safelyHome), 'Q-USER-02');
const asked = step(there, menu('dispute'));
const first = ((): string => {
  const prompt = promptOf(asked);
  return 'options' in prompt ? (prompt.options[0]?.value ?? '') : '';
})();
const sides = {
  overview: step(there, menu('overview')),
  'not relevant': step(there, menu('not-relevant')),
  'who holds otherwise': asked,
  'a position': step(asked, tick(first)),
  'a reason': after(asked, tick(first), pick('object')),
};

test.each(Object.entries(sides))('%s', (_, side) => {
  const key = keyOf(side);
  expect(promptOf(side).menu).toEqual(expect.arrayContaining(['decision', 'action']));
  const noted = after(side, menu('action'), text('Ring the county'));
  expect(keyOf(noted)).toBe(key);
  expect(noted.charter.actions?.at(-1)?.what).toBe('Ring the county');
  expect(keyOf(step(side, menu('decision', { text: 'We begin in March' })))).toBe(key);
  expect(keyOf(after(side, menu('decision'), menu('back')))).toBe(key);
});
