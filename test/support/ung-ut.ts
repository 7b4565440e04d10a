// «Ung ut», five organisations around young people who leave a ward: their charter, and what each of them thinks alone.
import { readFileSync } from 'node:fs';
import { parseCharter } from '../../src/charter/parse.ts';
import type { Contribution } from '../../src/contribute/contribution.ts';
import { parseContribution } from '../../src/contribute/parse.ts';
import { corePack as pack } from './sitting.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/ung-ut/${name}`, import.meta.url), 'utf8');

export const charterText = fixture('charter.yaml');
export const { charter } = parseCharter(charterText);

export const five = ['fjordsykehuset', 'lillevik', 'storas', 'nav', 'fyrlykta'] as const;
export type Actor = (typeof five)[number];

/** What a contribution says, without who sent it and when. */
export type Thought = Required<Pick<Contribution, 'answers' | 'perceptions'>>;

export const thoughtIn = (text: string): Thought => {
  const { contribution, problems, misfits } = parseContribution(text, { pack, charter });
  const found = [...problems, ...misfits];
  if (found.length > 0) throw new Error(JSON.stringify(found));
  const { answers = {}, perceptions = {} } = contribution;
  return { answers, perceptions };
};

export const thoughtOf = (actor: Actor): Thought =>
  thoughtIn(`contribution: 1\nactor: ${actor}\n${fixture(`alone/${actor}.yaml`)}`);

/** What must not be found in any file that is shared. */
export const whysOf = (thought: Thought): string[] =>
  Object.values(thought.perceptions).flatMap(({ why }) => why ?? []);
