// A question's trace ids → those that belong to no known source, and questions that name none.
import type { Fault } from '../fault.ts';
import type { ReadPack } from '../read.ts';
import { placedQuestions } from './questions-in-files.ts';

/** The families of the guidance the core questions rest on; a pack adds its own under `sources`. */
const families = [
  'NET GDE OUT THL DIFI PRIN GOAL CTRL ROLE FIN CPLX PROG PROD PROJ MOD PHASE V1 GOV',
  'INS FIT FITSRC TEN CHK',
].flatMap((line) => line.split(' '));

export function traceFaults(read: ReadPack): Fault[] {
  const known = [...families, ...read.pack.sources.flatMap(({ id }) => (id ? [id] : []))];
  return placedQuestions(read).flatMap(({ question, file, path }): Fault[] => {
    if (question.trace.length === 0) {
      return [{ rule: 'missing-trace', file, path: [...path, 'id'], name: question.id }];
    }
    return question.trace.flatMap((name, index): Fault[] => {
      if (known.some((family) => name === family || name.startsWith(`${family}-`))) return [];
      const [family = name] = name.split('-');
      const place = { file, path: [...path, 'trace', index] };
      return [{ rule: 'unknown-trace', ...place, name: family, other: name, known }];
    });
  });
}
