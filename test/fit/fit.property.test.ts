// Any charter, any answers: nothing throws, what is not known never counts, the order is the same every time, every reason has a source.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formFit } from '../../src/fit/fit.ts';
import { answersTo, criteria } from '../../src/fit/reasons.ts';
import { saidOf } from '../../src/report/form/said.ts';
import { fit as en } from '../../src/words/en/fit.ts';
import { fit as nb } from '../../src/words/nb/fit.ts';
import { arbitraryCharter } from '../support/arbitrary-charter.ts';

const today = '2026-11-30';
/** For some of the criteria: one of their answers, or a word that is none of them. */
const answerSets: fc.Arbitrary<Record<string, string>> = fc
  .tuple(
    ...criteria.map((criterion) =>
      fc
        .option(fc.constantFrom<string>(...answersTo(criterion), 'perhaps'), { nil: undefined })
        .map((answer) => [criterion, answer] as const),
    ),
  )
  .map((pairs) =>
    Object.fromEntries(
      pairs.flatMap(([criterion, answer]) => (answer === undefined ? [] : [[criterion, answer]])),
    ),
  );
const named = (name: string): string => name;
const options = { name: '', formName: named, placeName: named, today, columns: 80 };

test('any answers to any charter', () => {
  fc.assert(
    fc.property(arbitraryCharter, answerSets, (charter, answers) => {
      const asked = { ...charter, answers: { ...charter.answers, ...answers } };
      const fit = formFit(asked, [{ at: '2026-01-01', charter }], today);
      for (const words of [en, nb]) saidOf(fit, { ...options, words });
      for (const { supporting, contrary } of fit.order)
        for (const { trace, key } of [...supporting, ...contrary])
          expect(trace.length, key).toBeGreaterThan(0);
      for (const note of [...fit.notes, ...fit.signals])
        expect(note.trace.length).toBeGreaterThan(0);
    }),
    { numRuns: 150 },
  );
});

test('what is not known counts neither for nor against', () => {
  fc.assert(
    fc.property(answerSets, (answers) => {
      const known = Object.fromEntries(
        Object.entries(answers).filter(
          ([, answer]) => answer !== 'not-known' && answer !== 'perhaps',
        ),
      );
      const judged = (of: Record<string, string>) =>
        formFit({ format: 1, answers: of }, [], today).order;
      expect(judged(answers)).toEqual(judged(known));
      for (const { supporting, contrary } of judged(answers))
        for (const { criterion } of [...supporting, ...contrary])
          expect(known).toHaveProperty(criterion);
    }),
  );
});

test('the order does not depend on the order of the answers', () => {
  fc.assert(
    fc.property(answerSets, (answers) => {
      const turned = Object.fromEntries(Object.entries(answers).reverse());
      expect(formFit({ format: 1, answers: turned }, [], today)).toEqual(
        formFit({ format: 1, answers }, [], today),
      );
    }),
  );
});
