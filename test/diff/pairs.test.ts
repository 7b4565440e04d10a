// The pairs labelled by hand: what a change is, whether it is sure, and who must agree again through whom.
import { describe, expect, test } from 'vitest';
import { impacts } from '../../src/diff/change.ts';
import { agreeAgain } from '../../src/diff/consent.ts';
import { diffCharters } from '../../src/diff/diff.ts';
import { wordingOf } from '../../src/diff/wording.ts';
import { en } from '../../src/words/en.ts';
import { labelsIn } from '../support/labels.ts';
import { readPairs, type Expected } from '../support/pairs.ts';

const pairs = readPairs();
const labels = labelsIn('en');

const same = (text: string): string => text;

function judged({ before, after }: (typeof pairs)[number]): Expected[] {
  const changes = diffCharters(before, after, wordingOf);
  return agreeAgain({ before, after }, changes, { words: en.consent, labels, dateText: same }).map(
    (change) => {
      const { record, field, kind, impact, sure, because_of, agree_again: again } = change;
      const agree = Object.fromEntries(again.map(({ actor, through = '' }) => [actor, through]));
      const cause = because_of === undefined ? {} : { because_of };
      return { record, field, kind, impact, sure, ...cause, agree };
    },
  );
}

const keyOf = ({ record, field }: Expected): string => `${record} ${field}`;
const byKey = (one: Expected, other: Expected): number => (keyOf(one) < keyOf(other) ? -1 : 1);

describe.each(pairs)('$name', (pair) => {
  test(pair.why, () => {
    const listed = new Set(pair.expected.map(keyOf));
    const found = judged(pair).filter(
      (one) => one.because_of === undefined || listed.has(keyOf(one)),
    );
    expect(found.sort(byKey)).toEqual([...pair.expected].sort(byKey));
  });
});

test('there are forty, and every impact is among them', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(40);
  const seen = new Set(pairs.flatMap(({ expected }) => expected.map(({ impact }) => impact)));
  expect([...seen].sort()).toEqual([...impacts, 'none'].sort());
});

test('what another change brought along asks only who takes over', () => {
  for (const pair of pairs)
    for (const { because_of, impact, agree } of judged(pair))
      if (because_of !== undefined && impact !== 'responsibility') expect(agree).toEqual({});
});
