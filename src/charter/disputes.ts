// What a group differs on: a question in dispute and the answers written down under it are one thing, told once.
import type { Charter, RecordOf } from './schema.ts';

type Dispute = RecordOf<'disputes'>;

export const disputesAbout = ({ disputes = [] }: Charter, question: string): Dispute[] =>
  disputes.filter(({ about }) => about === question);

/** Those that no question in dispute tells of. */
export const disputesApart = ({ disputes = [], states = {} }: Charter): Dispute[] =>
  disputes.filter(
    ({ about = '' }) => !Object.hasOwn(states, about) || states[about]?.state !== 'disputed',
  );
