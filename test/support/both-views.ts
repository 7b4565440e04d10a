// Every joint question of the pack → what two organisations answer to it alone, differing wherever they can.
import type { Charter } from '../../src/charter/schema.ts';
import { answerForm, shapeOfForm } from '../../src/contribute/answer-form.ts';
import { besideWith } from '../../src/contribute/beside.ts';
import { entriesOf } from '../../src/interview/records.ts';
import type { Beside } from '../../src/interview/setting.ts';
import { questionsOf, type Question } from '../../src/pack/pack.ts';
import type { Shape } from '../../src/yaml/shape.ts';
import { corePack, settingOf } from './sitting.ts';
import { safelyHome } from './three-views.ts';

/** What the ids in the answers are about. */
export const answeredFor: Charter = {
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
      const known = shape.to.flatMap((list) => entriesOf(answeredFor, list)).map(({ id }) => id);
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
    entriesOf(answeredFor, form.list).map(({ id = '' }) => [id, sample(shape.of, second)]),
  );
};

export const joint = questionsOf(corePack).filter(({ who, future }) => who === 'joint' && !future);
export const besideOf = (both: boolean): Beside =>
  besideWith(
    settingOf(),
    ['lillevik', 'storas'].slice(0, both ? 2 : 1).map((actor, index) => ({
      actor,
      answers: Object.fromEntries(joint.map((one) => [one.id, answerTo(one, index === 1)])),
    })),
  );
