// Every question of the pack, answered alone by two organisations that differ: whatever is taken, the file holds it.
import { expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import { parseCharter } from '../../src/charter/parse.ts';
import { unresolved } from '../../src/charter/resolve.ts';
import { advance } from '../../src/interview/machine.ts';
import { isEmpty } from '../../src/interview/address.ts';
import { partsOf, valueOf } from '../../src/interview/parts.ts';
import type { Interview } from '../../src/interview/state.ts';
import { answeredFor as charter, besideOf, joint } from '../support/both-views.ts';
import { menu, promptOf, sittingOf } from '../support/sitting.ts';

const expectWhole = (interview: Interview, of: string): void => {
  const read = parseCharter(formatCharter(interview.charter));
  expect(read.problems, of).toEqual([]);
  expect(unresolved(interview.charter), of).toEqual([]);
};

test.each([false, true])('each part of each question, two organisations: %s', (both) => {
  const asked = { beside: besideOf(both), level: 'deeper' as const };
  const tried = joint.flatMap((question) =>
    partsOf(question, charter).map((part) => {
      const at = {
        ...sittingOf(charter, asked),
        place: { at: 'part', question: question.id, part: part.key } as const,
      };
      if (!promptOf(at).menu.includes('use')) return 0;
      const outcome = advance(at, menu('use'), 0);
      if ('problem' in outcome) {
        expect(outcome.problem, part.key).toMatch(/Frivilligsentralen|stands here already/u);
        return 0;
      }
      const { interview } = outcome;
      const prompt = promptOf(interview);
      if (interview.side === undefined) {
        expectWhole(interview, part.key);
        expect(isEmpty(valueOf(interview.charter, question, part)), part.key).toBe(false);
        return 1;
      }
      const options = prompt.kind === 'choice' ? prompt.options : [];
      for (const { value } of options) {
        const next = advance(interview, { do: 'pick', value }, 0);
        if ('problem' in next)
          expect(next.problem, `${part.key} ${value}`).toMatch(/Frivilligsentralen|already/u);
        else expectWhole(next.interview, `${part.key} ${value}`);
      }
      return options.length;
    }),
  );
  expect(tried.filter((count) => count > 0).length).toBeGreaterThan(80);
});
