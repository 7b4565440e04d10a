// The text of charter.yaml to a charter, with every problem of its syntax, its fields, its ids and its references.
import { parseDocument } from '../yaml/document.ts';
import { byPlace, type Path, type Place, type Problem, type Trouble } from '../yaml/problem.ts';
import { shortText } from '../yaml/text.ts';
import { idFor, takenIds } from './ids.ts';
import { eachRecord } from './references.ts';
import { unresolved } from './resolve.ts';
import { charterShape, type Charter } from './schema.ts';

export { eachReference, pointsAt, recordsOf, type Indexed, type Reference } from './references.ts';

export const formatVersion = 1;

export interface ParsedCharter {
  /** What could be read; whole only when there are no problems. */
  charter: Charter;
  /** All of them, in the order of the file. Missing ids are none: a hand-written entry gets one at the next save. */
  problems: Problem[];
  locate: (path: Path) => Place | undefined;
}

export function parseCharter(text: string): ParsedCharter {
  const { value, problems, locate } = parseDocument(text, charterShape);
  const charter: Charter = value ?? {};
  const place = (path: Path): Place => locate(path) ?? { line: 1, column: 1 };
  if (charter.format !== undefined && charter.format > formatVersion) {
    const path = ['format'];
    const newer = { code: 'newer-format', known: formatVersion } as const;
    return {
      charter,
      problems: [{ ...newer, path, value: `${charter.format}`, ...place(path) }],
      locate,
    };
  }
  const all = [
    ...problems.map((problem) => withIdMeant(problem, charter)),
    ...twice(charter, place),
    ...unresolved(charter).map(({ trouble, value, ...rest }) => ({
      ...trouble,
      ...rest,
      value: shortText(value),
      ...place(rest.path),
    })),
  ];
  return { charter, problems: all.sort(byPlace), locate };
}

/** A malformed id gets the well-formed one it could be. */
function withIdMeant(problem: Problem, charter: Charter): Problem {
  if (problem.code !== 'wrong-pattern' || problem.path.at(-1) !== 'id') return problem;
  return { ...problem, suggestion: idFor(problem.value ?? '', takenIds(charter)) };
}

function twice(charter: Charter, place: (path: Path) => Place): Problem[] {
  const firsts = new Map<string, Path>();
  return eachRecord(charter).flatMap(({ id, path, label }) => {
    const own = [...path, 'id'];
    const first = firsts.get(id);
    if (first === undefined) {
      firsts.set(id, own);
      return [];
    }
    const trouble: Trouble = { code: 'duplicate-id', firstLine: place(first).line };
    const suggestion = idFor(label, takenIds(charter));
    return [{ ...trouble, path: own, value: id, suggestion, ...place(own) }];
  });
}
