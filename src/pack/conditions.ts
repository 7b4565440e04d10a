// A question's `when` and a charter → whether the question is asked; what cannot be judged is asked, and told.
import { formGroupOf } from '../charter/form-group.ts';
import { charterShape, type Charter } from '../charter/schema.ts';
import { loadCel, type Cel } from './cel.ts';
import { filled } from './charter-view.ts';
import { tooDeep } from '../words/pack-words.ts';
import { mentionsOf, type Mentions } from './mentions.ts';
import { questionsOf, type Pack } from './pack.ts';

export interface Verdict {
  holds: boolean;
  /** Why the condition could not be judged; `holds` is then true. */
  problem?: string;
}
export interface Conditions {
  judge: (when: string, charter: Charter) => Verdict;
  holds: (when: string, charter: Charter) => boolean;
}

/** Called in no condition: a pattern may take forever, and nothing is ever absent. */
export const refusedCalls: readonly string[] = ['matches', 'has', tooDeep];

export async function loadConditions(pack: Pack): Promise<Conditions> {
  return conditionsWith(await loadCel(), pack);
}

export function conditionsWith(cel: Cel, pack: Pack): Conditions {
  const environment = new cel.Environment({ unlistedVariablesAreDyn: true });
  const empty = emptyAnswers(pack);
  const prepared = new Map<string, (charter: Charter) => unknown>();
  const prepare = (when: string): ((charter: Charter) => unknown) => {
    const parsed = environment.parse(when);
    const mentions = mentionsOf(parsed.ast);
    const refused = mentions.calls.find(({ name }) => refusedCalls.includes(name));
    if (refused !== undefined) throw new Error(`${refused.name}()`);
    return (charter) => parsed(contextOf(charter, mentions, empty)) as unknown;
  };
  const judge = (when: string, charter: Charter): Verdict => {
    try {
      const evaluate = prepared.get(when) ?? prepare(when);
      prepared.set(when, evaluate);
      const result = evaluate(charter);
      if (typeof result === 'boolean') return { holds: result };
      return { holds: true, problem: `not a yes or no: ${typeof result}` };
    } catch (error) {
      return { holds: true, problem: firstLine(error) };
    }
  };
  return { judge, holds: (when, charter) => judge(when, charter).holds };
}

/** The questions asked only because their condition could not be judged, for the program to tell. */
export const unjudged = (pack: Pack, { judge }: Conditions, charter: Charter) =>
  questionsOf(pack).flatMap(({ id, when }) => {
    const problem = when === undefined ? undefined : judge(when, charter).problem;
    return problem === undefined ? [] : [{ id, problem }];
  });

/** The variables a condition looks at, each with every field there is. */
export function contextOf(
  charter: Charter,
  { places }: Pick<Mentions, 'places'>,
  empty: Record<string, unknown>,
): Record<string, unknown> {
  const context: Record<string, unknown> = {};
  for (const { path } of places) {
    const [key = '', id] = path;
    const field = charterShape.fields[key];
    if (key === 'form_group') context[key] = formGroupOf(charter.collaboration?.form);
    if (field === undefined || !Object.hasOwn(charterShape.fields, key)) continue;
    context[key] ??= filled(field.shape, charter[key as keyof Charter]);
    if (field.shape.kind !== 'map' || id === undefined) continue;
    const map = context[key] as Record<string, unknown>;
    if (Object.hasOwn(map, id)) continue;
    map[id] = key === 'answers' ? (empty[id] ?? '') : filled(field.shape.of, undefined);
  }
  return context;
}

/** An answer not given reads as the empty text, or as the empty list where a list is asked for. */
const emptyAnswers = (pack: Pack): Record<string, unknown> =>
  Object.fromEntries(
    questionsOf(pack).map(({ id, kind }) => [
      id,
      kind === 'choices' || kind === 'records' ? [] : '',
    ]),
  );

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
