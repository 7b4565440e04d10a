// A question → its kind: stated when it writes `answers`, else what the charter's schema says of its first field.
import type { Shape } from '../yaml/shape.ts';
import type { Kind, Question } from './pack.ts';
import { writesOf } from './writes.ts';

export function kindOf(question: Pick<Question, 'writes' | 'fields' | 'kind'>): Kind {
  if (question.kind !== undefined) return question.kind;
  const writes = writesOf(question);
  if (writes.kind === 'answers') return 'text';
  if (writes.kind === 'records') return 'records';
  const [first] = writes.fields;
  if (first === undefined || (writes.kind === 'column' && writes.fields.length > 1)) {
    return 'records';
  }
  return kindOfShape(first.shape);
}

export function kindOfShape(shape: Shape): Kind {
  switch (shape.kind) {
    case 'text':
      return shape.long ? 'long' : 'text';
    case 'list':
      return shape.of.kind === 'choice'
        ? 'choices'
        : shape.of.kind === 'reference'
          ? 'reference'
          : 'records';
    case 'record':
    case 'map':
      return 'records';
    case 'measure':
    case 'simple':
      return 'text';
    case 'number':
    case 'yesno':
    case 'date':
    case 'choice':
    case 'reference':
      return shape.kind;
  }
}
