// What is frozen at a review is read back as it was, is never named over another, and shows when a hand has been at it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  frozenReview,
  isReviewEdited,
  nextReviewName,
  parseReview,
  reviewNames,
  versionOf,
} from '../../src/charter/review-file.ts';
import { charterShape } from '../../src/charter/schema.ts';
import { same } from '../../src/yaml/same.ts';
import { arbitraryCharter } from '../support/arbitrary-charter.ts';

const record = { date: '2026-11-30', trigger: 'adopted', participants: ['stad', 'sykehuset'] };

test('any charter is read back as it was frozen', () => {
  fc.assert(
    fc.property(arbitraryCharter, (charter) => {
      const { review, problems } = parseReview(frozenReview(record, charter));
      expect(problems).toEqual([]);
      expect(same(review.charter, charter, charterShape)).toBe(true);
      expect(review.review_record).toMatchObject(record);
      expect(isReviewEdited(review)).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test('a changed word shows, another layout does not, and a file without a fingerprint says nothing', () => {
  const text = frozenReview(record, { format: 1, collaboration: { name: 'Hjem til middag' } });
  const isEdited = (edited: string): boolean => isReviewEdited(parseReview(edited).review);
  expect(isEdited(text.replace('middag', 'kvelds'))).toBe(true);
  expect(isEdited(text.replace('name: Hjem til middag', "name:   'Hjem  til middag' # sic"))).toBe(
    false,
  );
  const without = text.replace(/ {2}fingerprint: .*\n/, '');
  expect(isEdited(without.replace('middag', 'kvelds'))).toBe(false);
});

test('the next one of a day has the next number', () => {
  const day = '2026-11-30';
  expect(nextReviewName(['2026-05-30.yaml', 'notater.txt'], day)).toBe('2026-11-30.yaml');
  expect(nextReviewName(['2026-11-30.yaml'], day)).toBe('2026-11-30-2.yaml');
  const ten = ['', '-2', '-3', '-9', '-10'].map((end) => `${day}${end}.yaml`);
  expect(nextReviewName(ten, day)).toBe('2026-11-30-11.yaml');
  expect(reviewNames(ten).at(-1)).toBe('2026-11-30-10.yaml');
});

test('the version is how many there are, and the day of the last', () => {
  expect(versionOf([])).toEqual({ count: 0 });
  expect(versionOf(['2026-11-30-10.yaml', '2026-11-30-2.yaml', '2026-05-30.yaml', 'x.md'])).toEqual(
    {
      count: 3,
      last: '2026-11-30',
    },
  );
});
