// A part of a question → what organisations have answered to it alone.
import type { Charter } from '../charter/schema.ts';
import type { Question } from '../pack/pack.ts';
import { writesOf } from '../pack/writes.ts';
import { readNames } from './body.ts';
import { cellsWith, type Cell } from './column.ts';
import { showValue } from './naming.ts';
import type { PartAt } from './own-answer.ts';
import { partsOf, valueOf, type Part } from './parts.ts';
import { rowsFor } from './rows.ts';
import { asSaid } from '../yaml/text.ts';
import type { Given, Setting } from './setting.ts';

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
    return showValue(readNames(setting, charter), { shape: part.field.shape, path }, value);
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

export const says = (text: string, given: Given): boolean => asSaid(text) === asSaid(given.text);

/** On a list: all that an organisation names is there. */
const isListed = (at: PartAt, { text }: Given): boolean => {
  const { setting, charter, part } = at;
  const labels = part.kind === 'rows' ? rowsFor(setting, charter, part) : [];
  const listed = labels.map(({ label }) => asSaid(label));
  return text.split('; ').every((line) => listed.includes(asSaid(line)));
};

/** Somebody has answered otherwise alone than what stands; where nothing stands, otherwise than somebody else. */
export const isSeenOtherwise = (at: PartAt): boolean => {
  const given = givenTo(at);
  if (given.length === 0) return false;
  const standing = standingIn(at);
  if (standing === '') return given.length > 1 && !isOwnRow(at.question, at.part);
  return given.some((one) => (at.part.kind === 'rows' ? !isListed(at, one) : !says(standing, one)));
};

export const isQuestionSeenOtherwise = (
  { setting, charter }: { setting: Setting; charter: Charter },
  question: Question,
): boolean =>
  setting.beside !== undefined &&
  partsOf(question, charter).some((part) => isSeenOtherwise({ setting, charter, question, part }));

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
