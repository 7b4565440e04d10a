// A pack and the one it adds to → one pack: added, changed field by field, removed by id.
import type { Packs, PartialPack, PartialQuestion, PartialTheme } from './assemble.ts';
import type { Pack, PackTexts } from './pack.ts';
import type { FieldTexts, QuestionTexts } from './schema.ts';
import { packFile } from './files.ts';
import type { Fault } from './fault.ts';

export interface Extended {
  pack: PartialPack;
  faults: Fault[];
}

export function extendPack(own: PartialPack, remove: readonly string[], bases: Packs): Extended {
  if (own.extends === undefined) return { pack: own, faults: strayRemovals(remove, []) };
  const base = Object.hasOwn(bases, own.extends) ? bases[own.extends] : undefined;
  if (base === undefined) {
    const known = Object.keys(bases);
    const fault: Fault = {
      rule: 'unknown-pack',
      file: packFile,
      path: ['extends'],
      name: own.extends,
      known,
    };
    return { pack: own, faults: [fault] };
  }
  const ids = base.themes.flatMap((theme) => theme.questions.map(({ id }) => id));
  return {
    pack: {
      ...own,
      languages: [...new Set([...base.languages, ...own.languages])],
      themes: mergeThemes(base, own, new Set(remove)),
      sources: [...base.sources, ...own.sources],
      texts: mergeTexts(base, own),
    },
    faults: strayRemovals(remove, ids),
  };
}

const strayRemovals = (remove: readonly string[], known: readonly string[]): Fault[] =>
  remove.flatMap((name, index) =>
    known.includes(name)
      ? []
      : [{ rule: 'unknown-removed', file: packFile, path: ['remove', index], name, known }],
  );

/** The base's themes in its order, then the new ones; a question named in another theme than the base's moves there. */
function mergeThemes(base: Pack, own: PartialPack, remove: Set<string>): PartialTheme[] {
  const before = new Map<string, PartialQuestion>(
    base.themes.flatMap(({ questions }) =>
      questions.map(({ theme: _, ...rest }) => [rest.id, rest]),
    ),
  );
  const themes: PartialTheme[] = base.themes.map(({ id, minutes }) => ({
    id,
    minutes,
    ...own.themes.find((theme) => theme.id === id),
    questions: [],
  }));
  const added = own.themes.filter(({ id }) => base.themes.every((theme) => theme.id !== id));
  return [...themes, ...added].map((theme) => {
    const mine = own.themes.find(({ id }) => id === theme.id)?.questions ?? [];
    const theirs = base.themes.find(({ id }) => id === theme.id)?.questions ?? [];
    const kept = theirs.flatMap(({ id }): PartialQuestion[] => {
      const changed = mine.find((question) => question.id === id);
      const moved = !changed && own.themes.some((t) => t.questions.some((q) => q.id === id));
      const old = before.get(id);
      return moved || remove.has(id) || old === undefined ? [] : [{ ...old, ...changed }];
    });
    const rest = mine.filter(({ id }) => kept.every((question) => question.id !== id));
    return { ...theme, questions: [...kept, ...rest.map((q) => ({ ...before.get(q.id), ...q }))] };
  });
}

/** Every language of either pack; a text of the extending pack goes first, field by field. */
function mergeTexts(base: Pack, own: PartialPack): Record<string, PackTexts> {
  const languages = [...new Set([...own.languages, ...base.languages])];
  return Object.fromEntries(
    languages.flatMap((language): [string, PackTexts][] => {
      const theirs = base.texts[language];
      const mine = own.texts[language];
      const only = mine ?? theirs;
      if (only === undefined) return [];
      if (theirs === undefined || mine === undefined) return [[language, only]];
      const questions = layered(theirs.questions, mine.questions, 3) as QuestionTexts;
      const fields = layered(theirs.fields, mine.fields, 5) as FieldTexts;
      return [[language, { questions, fields }]];
    }),
  );
}

/** Maps laid over one another, key by key, down to the given depth. */
function layered(under: unknown, over: unknown, depth: number): unknown {
  if (depth === 0 || !isMap(under) || !isMap(over)) return over ?? under;
  const keys = [...new Set([...Object.keys(under), ...Object.keys(over)])];
  return Object.fromEntries(keys.map((key) => [key, layered(under[key], over[key], depth - 1)]));
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
