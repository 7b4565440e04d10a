// Why an actor is asked again, as a whole sentence: names and dates in words.
import { expect, test } from 'vitest';
import type { Charter } from '../../src/charter/schema.ts';
import { agreeAgain } from '../../src/diff/consent.ts';
import { diffCharters } from '../../src/diff/diff.ts';
import { en } from '../../src/words/en.ts';
import { spokenIn } from '../support/spoken-in.ts';

const spoken = spokenIn(en);

test('nothing of a sentence is an id or a raw date', () => {
  const before: Charter = {
    actors: [
      { id: 'stad', name: 'Stad kommune', standing: 'party' },
      { id: 'kinn', name: 'Kinn kommune', standing: 'party' },
    ],
    anchoring: [
      {
        id: 'stad-backs',
        actor: 'stad',
        state: 'given',
        mandate: { decides_alone: [{ id: 'stad-alene', subject: 'money', up_to: '5000 kroner' }] },
      },
    ],
    resources: [{ id: 'stillingen', kind: 'staff', actor: 'kinn', until: '2026-Q4' }],
    collaboration: { name: 'Hjem', ends: '2027-06' },
  };
  const after = structuredClone(before);
  after.anchoring![0]!.mandate!.decides_alone![0]!.up_to = '9000 kroner';
  after.resources![0]!.until = '2027-Q1';
  after.collaboration!.ends = '2028';
  const said = agreeAgain({ before, after }, diffCharters(before, after), spoken).flatMap(
    ({ agree_again: again }) => again.map(({ because }) => because),
  );
  expect(said).toHaveLength(4);
  for (const one of said) expect(one).not.toMatch(/stad-|stillingen|kinn|-Q|2027-06/);
  expect(said.join('\n')).toContain('of “Money” went from “5000 kroner” to “9000 kroner”');
});
