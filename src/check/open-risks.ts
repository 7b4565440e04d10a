// The risks that are still open: one accepted or closed is not asked about again.
import type { Charter, RecordOf } from '../charter/schema.ts';

export const openRisks = (charter: Charter): { risk: RecordOf<'risks'>; index: number }[] =>
  (charter.risks ?? []).flatMap((risk, index) =>
    (risk.status ?? 'open') === 'open' ? [{ risk, index }] : [],
  );
