// The end of a theme: what was written, in the charter's words.
import type { Question } from '../../pack/pack.ts';
import type { Prompt, Reply } from '../ask.ts';
import { readNames } from '../body.ts';
import { placeMenu } from '../menus.ts';
import { forward } from '../move.ts';
import { nameOf, showValue } from '../naming.ts';
import { jointQuestions, separateQuestions, themesOf } from '../order.ts';
import type { Outcome } from '../outcome.ts';
import { partsOf, shapeOf, valueOf, type Part } from '../parts.ts';
import { rowsFor } from '../rows.ts';
import type { Interview, Place } from '../state.ts';
import { mustCheckAgain, stateOf } from '../states.ts';

const shown = (interview: Interview, at: { question: Question; part: Part }): string => {
  const { setting, charter } = interview;
  const { question, part } = at;
  const value = valueOf(charter, question, part);
  const names = readNames(setting, charter);
  switch (part.kind) {
    case 'rows':
      return '';
    case 'cell':
    case 'field': {
      const head = part.kind === 'cell' ? part.list : part.section;
      const path = `${head}.${part.field.path}`;
      return showValue(names, { shape: shapeOf(question, part), path }, value);
    }
    case 'answer': {
      const values = Array.isArray(value) ? value.map(String) : [String(value ?? '')];
      const said = values.map((one) => setting.text.choice(question.id, one) ?? one).join('; ');
      const item = part.item && (setting.text.choice(question.id, part.item) ?? part.item);
      return item === undefined || said === '' ? said : setting.words.cell(item, said);
    }
    default:
      return part satisfies never;
  }
};

/** So many are told with what is said of each; of more the names, and how many fields are filled. */
const few = 6;

const listLines = (
  interview: Interview,
  question: Question,
  list: Part & { kind: 'rows' },
): string[] => {
  const { setting, charter } = interview;
  const rows = rowsFor(setting, charter, list);
  const cells = partsOf(question, charter).filter((part) => part.kind === 'cell');
  if (rows.length > few || cells.length === 0) return [rows.map(({ label }) => label).join('; ')];
  return rows.map(({ id, label }) => {
    const said = cells
      .filter(({ owner }) => owner === id)
      .map((part) => shown(interview, { question, part }))
      .filter((text) => text !== '' && text !== label);
    return said.length === 0 ? label : `${label} (${said.join('; ')})`;
  });
};

/** Below a list its cells are only counted; a column of its own is told row by row. */
const cellLines = (interview: Interview, question: Question, cells: Part[]): string[] => {
  const { setting, charter } = interview;
  const said = cells.flatMap((part) => {
    const value = shown(interview, { question, part });
    return part.kind === 'cell' && value !== '' ? [{ owner: part.owner, value }] : [];
  });
  if (cells.length !== partsOf(question, charter).length) {
    const isTold =
      said.length === cells.length && new Set(said.map(({ owner }) => owner)).size <= few;
    return isTold ? [] : [setting.words.filledCells(said.length, cells.length)];
  }
  return [...new Set(said.map(({ owner }) => owner))].map((owner) => {
    const values = said.filter((one) => one.owner === owner).map(({ value }) => value);
    return setting.words.cell(nameOf(charter, owner), values.join('; '));
  });
};

/** Where a question fills several fields, each says which it is. */
const labelled = (
  interview: Interview,
  at: { question: Question; part: Part },
  of: number,
): string => {
  const { words, labels } = interview.setting;
  // One line on the page, whatever paragraphs it has.
  const value = shown(interview, at).replace(/\s*\n\s*/g, ' ');
  if (at.part.kind !== 'field' || of === 1 || value === '') return value;
  return words.cell(labels.field(`${at.part.section}.${at.part.field.path}`).label, value);
};

const linesOf = (interview: Interview, question: Question, mark?: string): string[] => {
  const { setting, charter } = interview;
  const { words, text } = setting;
  const ask = text.ask(question.id) ?? question.id;
  const state = stateOf(question, charter);
  const standing = mustCheckAgain(question, charter) ? words.checkAgain : words.states[state];
  const parts = partsOf(question, charter);
  const cells = parts.filter((part) => part.kind === 'cell');
  const reason = state === 'not-relevant' ? charter.states?.[question.id]?.reason : undefined;
  const said = [
    ...parts
      .filter((part) => part.kind !== 'cell')
      .flatMap((part) =>
        part.kind === 'rows'
          ? listLines(interview, question, part)
          : [labelled(interview, { question, part }, parts.length)],
      ),
    ...cellLines(interview, question, cells),
    reason ?? '',
  ];
  const marks = [standing === words.states.answered ? '' : standing, mark ?? ''];
  const marked = marks.filter((one) => one !== '').join(', ');
  return [
    marked === '' ? ask : `${ask} (${marked})`,
    ...said.filter((line) => line !== '').map((line) => `  ${line}`),
  ];
};

/** What the charter says to each question of a theme; `mark` is said beside it. */
export const summaryLines = (
  interview: Interview,
  id: string,
  mark: (question: Question) => string | undefined = () => undefined,
): string[] => {
  const { setting, charter } = interview;
  const theme = themesOf(setting).find((one) => one.id === id);
  const joint = theme ? jointQuestions(setting, charter, theme) : [];
  return joint.flatMap((question) => linesOf(interview, question, mark(question)));
};

export const promptSummary = (interview: Interview, place: Place & { at: 'summary' }): Prompt => {
  const { setting, charter } = interview;
  const theme = themesOf(setting).find((one) => one.id === place.theme);
  const separate = theme ? separateQuestions(setting, charter, theme).length : 0;
  return {
    key: `summary/${place.theme}`,
    kind: 'page',
    ask: setting.words.themeEnds(setting.text.theme(place.theme).title),
    lines: [
      ...summaryLines(interview, place.theme),
      ...(separate === 0 ? [] : [setting.words.answeredAlone(separate)]),
    ],
    mayLeave: true,
    menu: placeMenu,
  };
};

export const replySummary = (interview: Interview, minutes: number, reply: Reply): Outcome =>
  reply.do === 'leave' || reply.do === 'done'
    ? { interview: forward(interview, minutes) }
    : { problem: interview.setting.words.notHere };
