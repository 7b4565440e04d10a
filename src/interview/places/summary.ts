// The end of a theme: what was written, in the charter's words; and the end of all: gaps first, then write.
import type { Option, Prompt, Reply } from '../ask.ts';
import { namesFor } from '../body.ts';
import { forward, jump } from '../move.ts';
import { showValue } from '../naming.ts';
import { jointQuestions, separateQuestions, themesOf } from '../order.ts';
import { isFilled, partsOf, valueOf, type Part } from '../parts.ts';
import type { Outcome } from '../outcome.ts';
import type { Question } from '../../pack/pack.ts';
import { rowsFor } from '../body.ts';
import { questionOptions, wanted } from '../side/overview.ts';
import type { Interview, Place } from '../state.ts';
import { mustCheckAgain, stateOf } from '../states.ts';

const lineOf = (interview: Interview, at: { question: Question; part: Part }): string => {
  const { setting, charter } = interview;
  const { question, part } = at;
  const names = namesFor(setting, charter);
  const value = valueOf(charter, question, part);
  switch (part.kind) {
    case 'rows':
      return rowsFor(setting, charter, part)
        .map((row) => row.label)
        .join('; ');
    case 'field':
      return showValue(
        names,
        { shape: part.field.shape, path: `${part.section}.${part.field.path}` },
        value,
      );
    case 'answer': {
      const text =
        typeof value === 'string' ? (setting.text.choice(question.id, value) ?? value) : '';
      return part.item === undefined
        ? text
        : `${setting.text.choice(question.id, part.item) ?? part.item}: ${text}`;
    }
    case 'cell':
      return '';
    default:
      return part satisfies never;
  }
};

const countCells = (interview: Interview, question: Question): string => {
  const cells = partsOf(question, interview.charter).filter((part) => part.kind === 'cell');
  const filled = cells.filter((part) => isFilled(interview.charter, question, part));
  return cells.length === 0 ? '' : interview.setting.words.filledCells(filled.length, cells.length);
};

const linesOf = (interview: Interview, question: Question): string[] => {
  const { setting, charter } = interview;
  const state = stateOf(question, charter);
  const ask = setting.text.ask(question.id) ?? question.id;
  const standing = mustCheckAgain(question, charter)
    ? setting.words.checkAgain
    : setting.words.states[state];
  const parts = partsOf(question, charter).filter((part) => isFilled(charter, question, part));
  const said = parts
    .map((part) => lineOf(interview, { question, part }))
    .filter((line) => line !== '');
  const cells = countCells(interview, question);
  const reason = charter.states?.[question.id]?.reason;
  return [
    state === 'answered' ? ask : `${ask} (${standing})`,
    ...said.map((line) => `  ${line}`),
    ...(said.length === 0 || cells !== ''
      ? cells === '' || parts.length === 0
        ? []
        : [`  ${cells}`]
      : []),
    ...(state === 'not-relevant' && reason !== undefined ? [`  ${reason}`] : []),
  ];
};

export const promptSummary = (interview: Interview, place: Place & { at: 'summary' }): Prompt => {
  const { setting, charter } = interview;
  const theme = themesOf(setting).find((one) => one.id === place.theme);
  const joint = theme ? jointQuestions(setting, charter, theme) : [];
  const separate = theme ? separateQuestions(setting, charter, theme).length : 0;
  return {
    key: `summary/${place.theme}`,
    kind: 'page',
    ask: setting.words.themeEnds(setting.text.theme(place.theme).title),
    lines: [
      ...joint.flatMap((question) => linesOf(interview, question)),
      ...(separate === 0 ? [] : [setting.words.answeredAlone(separate)]),
    ],
    mayLeave: true,
    menu: ['back', 'decision', 'action', 'overview', 'save'],
  };
};

export const promptEnd = (interview: Interview): Prompt => {
  const { words } = interview.setting;
  const gaps = questionOptions(interview, true);
  const write: Option = { value: 'write', label: words.writeCharter };
  return {
    key: 'end',
    kind: 'choice',
    ask: gaps.length === 0 ? words.endNoGaps : words.endGaps(gaps.length),
    why: words.endHow,
    options: [write, ...gaps],
    mayLeave: false,
    menu: ['back', 'decision', 'action', 'overview', 'save'],
  };
};

export const replyEnd = (interview: Interview, minutes: number, reply: Reply): Outcome => {
  if (reply.do !== 'pick') return { problem: interview.setting.words.notHere };
  if (reply.value === 'write') return { interview: { ...interview, finished: 'done' } };
  const id = wanted(interview, reply.value);
  if (id === undefined) return { problem: interview.setting.words.noSuchQuestion };
  return { interview: jump(interview, id, minutes) };
};

export const replySummary = (interview: Interview, minutes: number, reply: Reply): Outcome =>
  reply.do === 'leave' || reply.do === 'done'
    ? { interview: forward(interview, minutes) }
    : { problem: interview.setting.words.notHere };
