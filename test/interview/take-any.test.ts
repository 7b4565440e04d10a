// Every question of the pack, answered alone by two organisations that differ: whatever is taken, the file holds it.
import { expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import { parseCharter } from '../../src/charter/parse.ts';
import { unresolved } from '../../src/charter/resolve.ts';
import type { Charter } from '../../src/charter/schema.ts';
import { answerForm, shapeOfForm } from '../../src/contribute/answer-form.ts';
import { besideWith } from '../../src/contribute/beside.ts';
import { advance } from '../../src/interview/machine.ts';
import { isEmpty } from '../../src/interview/address.ts';
import { partsOf, valueOf } from '../../src/interview/parts.ts';
import { entriesOf } from '../../src/interview/records.ts';
import type { Interview } from '../../src/interview/state.ts';
import { questionsOf, type Question } from '../../src/pack/pack.ts';
import type { Shape } from '../../src/yaml/shape.ts';
import { corePack, menu, promptOf, settingOf, sittingOf } from '../support/sitting.ts';
import { safelyHome } from '../support/three-views.ts';

const charter: Charter = {
  ...safelyHome,
  needs: [{ id: 'trygghet', statement: 'Trygghet hjemme', user_group: 'eldre' }],
  arenas: [{ id: 'mote', name: 'Månedsmøtet' }],
  stakeholders: [{ id: 'parorende', name: 'Pårørende' }],
  risks: [{ id: 'bemanning', statement: 'For få på vakt' }],
  decision_rules: [{ id: 'regel', title: 'Fordeling av plasser' }],
  activities: [{ id: 'hospitering', title: 'Hospitering' }],
  deliverables: [{ id: 'rutine', title: 'Felles rutine' }],
  reporting: [{ id: 'arlig', title: 'Årlig melding' }],
};

/** Something of the shape; the two tell different things wherever they can. */
const sample = (shape: Shape, second: boolean): unknown => {
  switch (shape.kind) {
    case 'text':
      return second ? 'Noe annet: til jul' : 'Noe vi vil';
    case 'number':
      return Math.min(shape.max ?? 9, (shape.min ?? 1) + (second ? 1 : 0));
    case 'yesno':
      return second;
    case 'date':
      return second ? '2027-Q2' : '2027-03-01';
    case 'choice':
      return shape.options[second ? 1 : 0] ?? shape.options[0];
    case 'reference': {
      const known = shape.to.flatMap((list) => entriesOf(charter, list)).map(({ id }) => id);
      return second || known[0] === undefined ? { text: 'Frivilligsentralen' } : known[0];
    }
    case 'list':
      return [sample(shape.of, second), sample(shape.of, !second)];
    case 'record':
      return Object.fromEntries(
        Object.entries(shape.fields).map(([name, field]) => [name, sample(field.shape, second)]),
      );
    default:
      return 'Noe';
  }
};

const answerTo = (question: Question, second: boolean): unknown => {
  const form = answerForm(question);
  const shape = shapeOfForm(form);
  if (form.kind !== 'each' || shape.kind !== 'map') return sample(shape, second);
  return Object.fromEntries(
    entriesOf(charter, form.list).map(({ id = '' }) => [id, sample(shape.of, second)]),
  );
};

const joint = questionsOf(corePack).filter(({ who, future }) => who === 'joint' && !future);
const beside = (both: boolean) =>
  besideWith(
    settingOf(),
    ['lillevik', 'storas'].slice(0, both ? 2 : 1).map((actor, index) => ({
      actor,
      answers: Object.fromEntries(joint.map((one) => [one.id, answerTo(one, index === 1)])),
    })),
  );

const expectWhole = (interview: Interview, of: string): void => {
  const read = parseCharter(formatCharter(interview.charter));
  expect(read.problems, of).toEqual([]);
  expect(unresolved(interview.charter), of).toEqual([]);
};

test.each([false, true])('each part of each question, two organisations: %s', (both) => {
  const asked = { beside: beside(both), level: 'deeper' as const };
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
