// Form-fit → the same without what is marked for the group; or, inside the group, with nothing held back.
import type { FormFit } from './fit.ts';

interface Held {
  path: string;
  id?: string;
  label?: string;
  withheld?: true;
}

const open = (one: Held): Held => (one.withheld ? { path: one.path, withheld: true } : one);

const shown = ({ withheld: _, ...one }: Held): Held => one;

export const forReaders = (fit: FormFit, internal: boolean): FormFit => {
  const told = internal ? shown : open;
  const { reason, isReasonForGroup, ...rest } = fit;
  const isTold = reason !== undefined && (internal || !isReasonForGroup);
  return {
    ...rest,
    isReasonForGroup,
    ...(isTold ? { reason } : {}),
    answers: fit.answers.map((answer) => ({ ...answer, from: answer.from.map(told) })),
    signals: fit.signals.map((signal) => ({ ...signal, seen: signal.seen.map(told) })),
  };
};
