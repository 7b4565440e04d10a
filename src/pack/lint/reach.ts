// A question's condition → whether any charter at all lets it be asked.
import { charterShape, type Charter } from '../../charter/schema.ts';
import type { Cel } from '../cel.ts';
import { conditionsWith } from '../conditions.ts';
import type { Fault } from '../fault.ts';
import { fieldAt } from '../field-shape.ts';
import { mentionsOf } from '../mentions.ts';
import { questionsOf } from '../pack.ts';
import type { ReadPack } from '../read.ts';
import { optionsAt } from './conditions.ts';
import { isInUse, placedQuestions } from './questions-in-files.ts';

const mostCharters = 5000;

interface Axis {
  path: string[];
  values: unknown[];
}

export function reachFaults(read: ReadPack, cel: Cel): Fault[] {
  const { judge } = conditionsWith(cel, read.pack);
  const environment = new cel.Environment({ unlistedVariablesAreDyn: true });
  return placedQuestions(read).flatMap(({ question, file, path }): Fault[] => {
    const { when } = question;
    if (when === undefined || !isInUse(question)) return [];
    try {
      const { places } = mentionsOf(environment.parse(when).ast);
      const charters = chartersOver(places.map((place) => axisOf(place.path, read)));
      if (charters === undefined || charters.some((charter) => judge(when, charter).holds))
        return [];
    } catch {
      return [];
    }
    return [{ rule: 'unreachable', file, path: [...path, 'when'], name: question.id }];
  });
}

/** The values that can stand in a place; undefined where they cannot be listed. */
function axisOf(mentioned: string[], { pack }: ReadPack): Axis | undefined {
  const path = mentioned[0] === 'form_group' ? ['collaboration', 'form'] : mentioned;
  const options = optionsAt(path, questionsOf(pack));
  const found = fieldAt(charterShape, path);
  const kind = path[0] === 'answers' ? 'choice' : found.found ? found.field.shape.kind : undefined;
  if (kind === 'yesno') return { path, values: [false, true] };
  if (kind !== 'choice' || options === undefined) return undefined;
  return { path, values: [undefined, ...options] };
}

function chartersOver(axes: (Axis | undefined)[]): Charter[] | undefined {
  let charters: Charter[] = [{}];
  const seen = new Set<string>();
  for (const axis of axes) {
    if (axis === undefined) return undefined;
    const key = axis.path.join('.');
    if (seen.has(key)) continue;
    seen.add(key);
    charters = charters.flatMap((charter) =>
      axis.values.map((value) => withValue(charter, axis.path, value)),
    );
    if (charters.length > mostCharters) return undefined;
  }
  return charters;
}

function withValue(charter: Charter, path: string[], value: unknown): Charter {
  const [key = '', ...rest] = path;
  if (value === undefined) return charter;
  const inside = (charter as Record<string, unknown>)[key] ?? {};
  return { ...charter, [key]: rest.length === 0 ? value : withValue(inside, rest, value) };
}
