// A question, the group's form and how far it goes → whether it is asked.
import type { FormGroup } from '../charter/form-group.ts';
import type { Level, Question } from './pack.ts';

/** Council falls back to network, and so does a form not yet known; a group without a level is at level deeper. */
export function levelOf(question: Pick<Question, 'level'>, formGroup: FormGroup | ''): Level {
  if (typeof question.level === 'string') return question.level;
  const own = formGroup === '' ? undefined : question.level[formGroup];
  const isNetwork = formGroup === '' || formGroup === 'council';
  return own ?? (isNetwork ? question.level.network : undefined) ?? 'deeper';
}

export interface Depth {
  level: 'core' | 'deeper';
  /** 1 the first time; questions at level review come from the second. */
  round: number;
  formGroup: FormGroup | '';
}

export function isAsked(question: Question, depth: Depth): boolean {
  if (question.future === true || question.retired !== undefined) return false;
  const level = levelOf(question, depth.formGroup);
  switch (level) {
    case 'core':
      return true;
    case 'deeper':
      return depth.level === 'deeper';
    case 'review':
      return depth.round > 1;
  }
}
