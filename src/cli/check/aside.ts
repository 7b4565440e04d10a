// What only some charters need, and is loaded when the first of them comes: the pack, and with it the page and the outcomes.
import type { ParsedCharter } from '../../charter/parse.ts';
import type { Charter } from '../../charter/schema.ts';
import type { Setup } from '../../check/check.ts';
import { UserError } from '../../errors.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Problem } from '../../yaml/problem.ts';
import type { Call } from '../call.ts';
import { loadPack } from '../load-pack.ts';
import { folderOf } from '../paths.ts';
import type { Render } from './page.ts';

export interface Aside {
  /** Names of the packs that were asked since it was last emptied. */
  used: Set<string>;
  render: Render;
  /** Answers that have no place in a charter, because each organisation gives its own. */
  answeredAlone(parsed: ParsedCharter): Promise<Problem[]>;
  /** Ids of the outcomes nobody has assessed; empty when no rule asks for them. */
  openOutcomes(charter: Charter, setup: Setup): Promise<string[]>;
}

export const asideOf = (call: Call): Aside => {
  const packs = new Map<string, Promise<Pack | undefined>>();
  const used = new Set<string>();
  const packOf = (charter: Charter): Promise<Pack | undefined> => {
    const name = charter.pack?.split('@')[0] ?? 'core';
    used.add(name);
    const known = packs.get(name) ?? packOrNone(call, name);
    packs.set(name, known);
    return known;
  };
  return {
    used,
    answeredAlone: async (parsed) => {
      if (parsed.charter.answers === undefined) return [];
      const pack = await packOf(parsed.charter);
      if (!pack) return [];
      const { answeredAlone } = await import('../../pack/answered-alone.ts');
      return answeredAlone(pack, parsed);
    },
    openOutcomes: async (charter, setup) => {
      const chosen = setup.rules['outcome-not-assessed'];
      if (chosen === 'off' || (chosen === undefined && setup.preset !== 'strict')) return [];
      const pack = await packOf(charter);
      const { outcomesOf } = await import('../../render/outcomes.ts');
      const { questionsOf } = await import('../../pack/pack.ts');
      return outcomesOf(charter, pack ? questionsOf(pack) : [])
        .filter(({ state }) => state === 'open')
        .map(({ id }) => id);
    },
    render: async (of) => {
      const pack = await packOf(of.charter);
      if (!pack) return undefined;
      const { documentFor } = await import('../document-of.ts');
      const language = of.charter.language ?? call.language;
      return (await documentFor(call, { language, pack, folder: folderOf(of.path) }))(of);
    },
  };
};

/** A pack that is not here, or cannot be read, keeps nobody from checking the charter. */
const packOrNone = async (call: Call, name: string): Promise<Pack | undefined> => {
  try {
    return await loadPack(call.host, call.words, name);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
};
