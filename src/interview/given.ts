// A part of a question → what organisations have answered to it alone.
import type { Question } from '../pack/pack.ts';
import { writesOf } from '../pack/writes.ts';
import { namesFor } from './body.ts';
import { cellsWith, type Cell } from './column.ts';
import { showValue } from './naming.ts';
import type { PartAt } from './own-answer.ts';
import { valueOf, type Part } from './parts.ts';
import { rowsFor } from './rows.ts';
import type { Given } from './setting.ts';

export const givenTo = ({ setting, charter, question, part }: PartAt): Given[] =>
  setting.beside?.({
    charter,
    question,
    ...('field' in part ? { field: part.field.name } : {}),
    ...('owner' in part ? { owner: part.owner } : {}),
    ...('item' in part && part.item !== undefined ? { item: part.item } : {}),
  }) ?? [];

export const namesOf = (given: Given): string => given.by.map(({ name }) => name).join(', ');

/** `Stad kommune, Stryn kommune: what both say`. */
export const givenLine = (given: Given): string => `${namesOf(given)}: ${given.text}`;

/** What stands in the part, in words. */
export const standingIn = ({ setting, charter, question, part }: PartAt): string => {
  const value = valueOf(charter, question, part);
  if (part.kind === 'rows')
    return rowsFor(setting, charter, part)
      .map(({ label }) => label)
      .join('; ');
  if (part.kind !== 'answer') {
    const path = `${part.kind === 'cell' ? part.list : part.section}.${part.field.path}`;
    return showValue(namesFor(setting, charter), { shape: part.field.shape, path }, value);
  }
  const { yes, no } = setting.words;
  const spoken = (one: unknown): string =>
    question.kind === 'yesno'
      ? one === 'yes'
        ? yes
        : no
      : (setting.text.choice(question.id, String(one)) ?? String(one));
  return (Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value])
    .map(spoken)
    .join('; ');
};

/** Each organisation answers for itself, in a row of its own. */
export const isOwnRow = (question: Question, part: Part): part is Cell => {
  if (part.kind !== 'cell') return false;
  return part.perActor || (part.list === 'actors' && writesOf(question).kind === 'column');
};

/** The rows of a column in which the organisation has answered for itself. */
export const ownRows = (at: PartAt & { part: Cell }): { part: Cell; given: Given }[] =>
  cellsWith(at.charter, at.question, at.part).flatMap((part) => {
    const [given] = givenTo({ ...at, part });
    return given === undefined ? [] : [{ part, given }];
  });
