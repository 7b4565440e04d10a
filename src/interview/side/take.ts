// What organisations have answered alone: the group takes one, puts all together, or writes down that they differ.
import type { Option, Prompt, Reply } from '../ask.ts';
import { changed } from '../changed.ts';
import { defined } from '../body.ts';
import { withDifference } from '../differ.ts';
import { givenLine, givenTo, isOwnRow, namesOf, ownRows, says, standingIn } from '../given.ts';
import { sideMenu } from '../menus.ts';
import { forward } from '../move.ts';
import { questionById } from '../order.ts';
import type { Outcome } from '../outcome.ts';
import type { PartAt } from '../own-answer.ts';
import { isFilled, partsOf, shapeOf } from '../parts.ts';
import { promptOfPart } from '../prompt-of-part.ts';
import type { Given } from '../setting.ts';
import type { Interview, Side } from '../state.ts';
import { take, takeColumn, textsOf, wayOf, type Took } from '../take.ts';

type Here = Side & { at: 'take' };

const partOf = ({ setting, charter, place }: Interview): PartAt | undefined => {
  const question = place.at === 'part' ? questionById(setting, place.question) : undefined;
  const part =
    question &&
    partsOf(question, charter).find((one) => place.at === 'part' && one.key === place.part);
  return question && part ? { setting, charter, question, part } : undefined;
};

/** Empty rows of this column whose organisation has answered for itself. */
const emptyRows = (at: PartAt): number =>
  isOwnRow(at.question, at.part)
    ? ownRows({ ...at, part: at.part }).filter(
        ({ part }) => !isFilled(at.charter, at.question, part),
      ).length
    : 0;

const canDiffer = (at: PartAt, given: readonly Given[]): boolean => {
  const standing = standingIn(at);
  const isApart =
    given.length > 1 || (standing !== '' && given.some((one) => !says(standing, one)));
  return isApart && !isOwnRow(at.question, at.part);
};

/** What stands comes first, so that Enter alone changes nothing; an answer that says the same is no choice. */
const optionsOf = (at: PartAt, given: readonly Given[]): Option[] => {
  const { take: words } = at.setting.words;
  const way = wayOf(at);
  const standing = standingIn(at);
  const rows = emptyRows(at);
  const said = given.length + (standing === '' ? 0 : 1);
  const option = (value: string, label: string, about: string): Option => ({ value, label, about });
  const keep = { value: 'keep', label: words.keep, ...defined('about', standing) };
  return [
    ...(standing === '' ? [] : [keep]),
    ...(rows > 1 ? [option('column', words.column(rows), words.columnAbout)] : []),
    ...(way !== 'text' && way !== 'one' && given.length > 1
      ? [option('everybody', words.everybody, words.everybodyAbout)]
      : []),
    ...given.flatMap((one, index) =>
      says(standing, one) ? [] : [option(String(index), namesOf(one), one.text)],
    ),
    ...(way === 'text' && said > 1 ? [option('merge', words.merge, words.mergeAbout)] : []),
    ...(canDiffer(at, given) ? [option('differ', words.differ, words.differAbout)] : []),
    ...(standing === '' ? [keep] : []),
  ];
};

/** Where all rows may be taken, what each of them gets. */
const linesAt = (at: PartAt, given: readonly Given[]): string[] => {
  const all =
    isOwnRow(at.question, at.part) && emptyRows(at) > 1
      ? ownRows({ ...at, part: at.part }).map((row) => row.given)
      : given;
  return all.map(givenLine);
};

export const promptTake = (interview: Interview, side: Here): Prompt => {
  const { words } = interview.setting;
  const at = partOf(interview);
  const given = at ? givenTo(at) : [];
  const asked = at && promptOfPart(at);
  const common = {
    mayLeave: true,
    menu: sideMenu,
  };
  if (side.step === 'write')
    return {
      ...common,
      ...(asked?.label === undefined ? {} : { label: asked.label }),
      key: `take/${asked?.key ?? ''}/write`,
      kind: 'long',
      ask: asked?.ask ?? '',
      why: words.take.merged,
    };
  return {
    ...common,
    key: `take/${asked?.key ?? ''}`,
    kind: 'choice',
    ask: words.take.which,
    why: asked?.label ?? asked?.ask ?? '',
    beside: at ? linesAt(at, given) : [],
    options: at ? optionsOf(at, given) : [],
    // Where nothing stands, nobody's answer is the one to begin with.
    unpointed: at !== undefined && standingIn(at) === '',
  };
};

const put = (
  interview: Interview,
  at: PartAt & { minutes: number },
  took: Took | { problem: string },
): Outcome => {
  if ('problem' in took) return took;
  const { side: _, ...closed } = interview;
  const list = at.part.kind === 'rows' ? at.part.list : '';
  const loose =
    list === 'open_points' ? took.made.map((id) => ({ kind: 'open-point', id }) as const) : [];
  const next = changed({ ...closed, notices: took.notices }, took.charter);
  const written: Interview = {
    ...next,
    seen: [...next.seen, ...(list === '' ? took.made : [])],
    loose: [...next.loose, ...loose],
  };
  return { interview: took.stays ? written : forward(written, at.minutes) };
};

/** One answer, and nothing there yet: it is taken at once. Otherwise the group chooses. */
export const openTake = (interview: Interview, minutes: number): Outcome => {
  const { setting, drafts } = interview;
  const at = partOf(interview);
  const given = at ? givenTo(at) : [];
  if (!at || given.length === 0) return { problem: setting.words.take.nothingHere };
  const typed = drafts[at.part.key] ?? '';
  const standing = standingIn(at);
  if (given.length === 1 && emptyRows(at) < 2 && typed === '') {
    // A list is only ever added to.
    if (standing === '' || at.part.kind === 'rows')
      return put(interview, { ...at, minutes }, take(at, given, false));
    if (given.every((one) => says(standing, one)))
      return { interview: { ...interview, notices: [setting.words.take.nothingNew] } };
  }
  return { interview: { ...interview, side: { at: 'take', step: 'which' } } };
};

const toWrite = (interview: Interview, at: PartAt, given: readonly Given[]): Outcome => {
  const typed = interview.drafts[at.part.key] ?? '';
  const key = `take/${at.part.key}/write`;
  return {
    interview: {
      ...interview,
      side: { at: 'take', step: 'write' },
      drafts: { ...interview.drafts, [key]: `${textsOf(at, given, typed)}\n` },
    },
  };
};

/** Those who have answered otherwise than what stands are marked to begin with. */
const differ = (interview: Interview, at: PartAt, given: readonly Given[]): Outcome => {
  const standing = standingIn(at);
  const others = standing === '' ? [] : given.filter((one) => !says(standing, one));
  return {
    interview: {
      ...interview,
      charter: withDifference(at, given),
      notices: [interview.setting.words.take.differenceKept],
      side: {
        at: 'dispute',
        question: at.question.id,
        step: { ask: 'who', marked: others.flatMap(({ by }) => by.map(({ actor }) => actor)) },
      },
    },
  };
};

/** One line, where the field holds one. */
const fitted = (at: PartAt, text: string): string => {
  const shape = shapeOf(at.question, at.part);
  const isLong = at.question.kind === 'long' || (shape.kind === 'text' && shape.long === true);
  return isLong ? text : text.replace(/\s*\n\s*/g, ' ');
};

const chosen = (
  interview: Interview,
  at: PartAt & { minutes: number },
  choice: string,
): Outcome => {
  const given = givenTo(at);
  const { side: _, ...closed } = interview;
  switch (choice) {
    case 'column':
      return isOwnRow(at.question, at.part)
        ? put(interview, at, takeColumn({ ...at, part: at.part }))
        : { interview: closed };
    case 'everybody':
      return put(interview, at, take(at, given, true));
    case 'merge':
      return toWrite(interview, at, given);
    case 'differ':
      return differ(interview, at, given);
    default: {
      const one = given[Number(choice)];
      return one === undefined ? { interview: closed } : put(interview, at, take(at, [one], false));
    }
  }
};

export const replyTake = (
  interview: Interview,
  { side, minutes }: { side: Here; minutes: number },
  reply: Reply,
): Outcome => {
  const { side: _, ...closed } = interview;
  const part = partOf(interview);
  if (!part || reply.do === 'leave') return { interview: closed };
  const at = { ...part, minutes };
  if (side.step === 'which')
    return chosen(interview, at, reply.do === 'pick' ? reply.value : 'keep');
  if (reply.do !== 'text') return { problem: interview.setting.words.notHere };
  const text = fitted(at, reply.value);
  const names = { text, by: givenTo(at).flatMap(({ by }) => by), values: [text] };
  return put(interview, at, take(at, [names], false));
};
