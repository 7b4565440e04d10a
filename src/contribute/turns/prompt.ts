// Where the round in the room is → the prompt that asks it: whose turn it is, a statement, and at last how far apart they are.
import type { Prompt } from '../../interview/ask.ts';
import { promptAlone, stepAt, type Alone } from '../alone/alone.ts';
import { isFilled, stepsOf } from '../alone/steps.ts';
import type { ComparedStatement } from '../compare.ts';
import { statementLines } from '../statement-lines.ts';
import { openFor, stillMissing, type Turns } from './turns.ts';

export const promptTurns = (turns: Turns): Prompt => {
  const { at } = turns;
  switch (at.is) {
    case 'hand-over':
      return promptHandOver(turns, at.actor);
    case 'answering':
      return promptAnswering(turns, at.alone);
    case 'waiting':
      return promptWaiting(turns);
    case 'dots':
      return promptDots(turns);
    case 'spread':
      return promptSpread(turns, at.allAgreed);
    default:
      return at satisfies never;
  }
};

const nameIn = ({ setting }: Turns, actor: string): string =>
  setting.sheets.find((one) => one.actor.id === actor)?.actor.name ?? actor;

const promptHandOver = (turns: Turns, actor: string): Prompt => {
  const { words } = turns.setting;
  // Who has begun is not gone back from: the next one must not come to what the last one answered.
  const isFirst = turns.done.length === 0 && turns.passed.length === 0;
  return {
    key: `turn/${actor}`,
    kind: 'page',
    ask: words.turns.handTo(nameIn(turns, actor)),
    why: words.turns.handToWhy,
    lines: words.turns.handToLines(openFor(turns, actor)),
    mayLeave: true,
    menu: isFirst ? ['back', 'skip', 'save'] : ['skip', 'save'],
  };
};

const promptAnswering = ({ setting }: Turns, alone: Alone): Prompt => {
  const { sheet, contribution } = alone;
  const { id, name } = sheet.actor;
  const prompt = { ...promptAlone(alone), key: `turn/${id}/${alone.at}` };
  if (stepAt(alone) !== undefined) return { ...prompt, secret: true };
  const steps = stepsOf(sheet, contribution).filter(({ at }) => at === 'perception');
  const answered = steps.filter((step) => isFilled(step, contribution)).length;
  return {
    key: prompt.key,
    kind: 'page',
    ask: setting.words.turns.thanks(name),
    lines: setting.words.turns.thanksLines(answered, steps.length, setting.canClear),
    mayLeave: true,
    menu: ['back', 'save'],
  };
};

const promptWaiting = (turns: Turns): Prompt => {
  const { words } = turns.setting;
  const missing = stillMissing(turns);
  const names = missing.map((actor) => nameIn(turns, actor));
  return {
    key: 'turn-waiting',
    kind: 'choice',
    unpointed: true,
    ask: words.turns.waiting(names),
    why: words.turns.waitingWhy,
    options: [
      ...missing.map((value) => ({ value, label: words.turns.answersNow(nameIn(turns, value)) })),
      { value: 'without', label: words.turns.without(names) },
      { value: 'later', label: words.turns.notYet },
    ],
    mayLeave: true,
    menu: ['save'],
  };
};

const promptDots = ({ setting: { words } }: Turns): Prompt => ({
  key: 'turn-dots',
  kind: 'yesno',
  ask: words.turns.dots,
  why: words.turns.dotsWhy,
  current: false,
  mayLeave: true,
  menu: ['save'],
});

const promptSpread = (turns: Turns, allAgreed: boolean): Prompt => {
  const { setting, contributions } = turns;
  const { compare } = setting.words;
  const statements = setting.statementsOf(Object.values(contributions), { allAgreed });
  return {
    key: 'spread',
    kind: 'page',
    ask: compare.statements,
    why: compare.statementsIntro,
    lines: spreadLines(turns, statements),
    mayLeave: true,
    menu: ['save'],
  };
};

const spreadLines = (
  { setting: { words } }: Turns,
  statements: readonly ComparedStatement[],
): string[] => {
  const { turns, compare } = words;
  const shown = statements.filter(({ spread }) => spread !== undefined);
  const tooFew = statements.filter(({ spread }) => spread === undefined);
  if (shown.length === 0) return [compare.tooFew];
  return [
    ...shown.flatMap((one, at) => [
      ...(at === 0 ? [] : ['']),
      one.ask,
      ...[...statementLines(one, compare), ...talk(one, compare)].map((line) => `  ${line}`),
    ]),
    ...(tooFew.length === 0 ? [] : ['', ...turns.tooFewFor(tooFew.map(({ ask }) => ask))]),
  ];
};

/** Where they see it differently, something to begin with. */
const talk = (
  { spread, talk: text, theme, related }: ComparedStatement,
  words: Turns['setting']['words']['compare'],
): string[] =>
  spread?.wide === true
    ? [
        text === undefined ? words.talkPlainly(theme) : words.talk(text),
        ...related.map(({ label, names, more }) => words.related(label, names, more)),
      ]
    : [];
