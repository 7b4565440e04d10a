// A prompt → the lines that say it when nothing is drawn: appended, never changed.
import type { Header, Option, Prompt } from '../../interview/ask.ts';
import type { PromptWords } from '../../words/prompt-words.ts';
import { labelOf } from '../options.ts';
import { printable, printableLines } from '../printable.ts';
import { proposalOf, shownValue, type Setting } from '../typed-answer.ts';

/** What stands above already, so that it need not be said again. */
export interface Said {
  key: string;
  heading: string;
  options: string;
  /** The list of this prompt was added to, and nothing else happened to it. */
  added: boolean;
}

export const nothingSaid: Said = { key: '', heading: '', options: '', added: false };

const headerLine = (header: Header, words: PromptWords): string =>
  [
    printable(header.theme),
    words.question(header.number, header.of),
    words.minutes(header.used, header.planned),
  ].join(' – ');

export const headingOf = (prompt: Prompt): string =>
  `${prompt.header?.theme ?? ''}\n${String(prompt.header?.number ?? '')}\n${prompt.ask}`;

export function showPlain(prompt: Prompt, said: Said, setting: Setting): string[] {
  const { words } = setting;
  const notices = (prompt.notices ?? []).flatMap(printableLines);
  if (said.added && said.key === prompt.key && prompt.kind === 'rows')
    return [...notices, words.plain.added(prompt.rows.length)];
  if (said.added && said.key === prompt.key && prompt.kind === 'lines')
    return [...notices, words.plain.added(prompt.lines.length)];
  const isNew = said.heading !== headingOf(prompt);
  return [
    '',
    ...notices,
    ...(isNew && prompt.header ? [headerLine(prompt.header, words)] : []),
    ...(isNew ? printableLines(prompt.ask) : []),
    ...(isNew && prompt.why !== undefined ? printableLines(prompt.why) : []),
    ...(prompt.label === undefined ? [] : [printable(prompt.label)]),
    ...(prompt.beside ?? []).flatMap(printableLines),
    ...bodyOf(prompt, said, words),
    ...standing(prompt, setting),
    howTo(prompt, setting),
  ];
}

function bodyOf(prompt: Prompt, said: Said, words: PromptWords): string[] {
  switch (prompt.kind) {
    case 'choice':
    case 'choices':
    case 'reference':
    case 'references':
      return said.options === optionsKey(prompt.options) && prompt.options.length > 3
        ? [words.plain.sameOptions(prompt.options.length)]
        : prompt.options.map(numbered);
    case 'rows':
      return prompt.rows.length === 0
        ? []
        : [words.plain.listed(printable(prompt.noun)), ...prompt.rows.map(numbered)];
    case 'lines':
      return prompt.lines.length === 0
        ? []
        : [
            words.plain.listed(printable(prompt.noun)),
            ...prompt.lines.map((label, index) => numbered({ label }, index)),
          ];
    case 'page':
      return prompt.lines.flatMap(printableLines);
    case 'text':
    case 'long':
    case 'number':
    case 'date':
    case 'yesno':
      return [];
  }
}

export const optionsKey = (options: readonly Option[]): string =>
  options.map(({ value, label }) => `${value}\t${label}`).join('\n');

const numbered = (item: { label: string; about?: string }, index: number): string =>
  `${index + 1}. ${printable(item.label)}${item.about ? ` – ${printable(item.about)}` : ''}`;

/** What stands there now, what was begun, what is proposed, what the cell above holds. */
function standing(prompt: Prompt, setting: Setting): string[] {
  const { words } = setting;
  const line = (what: string, value: string | undefined): string[] =>
    value === undefined || value === '' ? [] : printableLines(`${what}: ${value}`);
  const proposal =
    prompt.kind === 'text' || prompt.kind === 'date' ? proposalOf(prompt) : undefined;
  return [
    ...line(words.now, currentOf(prompt, setting)),
    ...line(words.draft, prompt.draft),
    ...line(words.proposed, proposal && shownValue(prompt, proposal, setting)),
    ...line(words.above, prompt.column?.above),
  ];
}

/** The current answer in words, undefined when there is none. */
export function currentOf(prompt: Prompt, setting: Setting): string | undefined {
  const { words } = setting;
  switch (prompt.kind) {
    case 'yesno':
      return prompt.current === undefined ? undefined : prompt.current ? words.yes : words.no;
    case 'choice':
    case 'reference':
      return prompt.current === undefined ? undefined : labelOf(prompt.options, prompt.current);
    case 'choices':
    case 'references':
      return prompt.current.length === 0
        ? undefined
        : prompt.current.map((value) => labelOf(prompt.options, value)).join(', ');
    case 'rows':
    case 'lines':
    case 'page':
      return undefined;
    case 'text':
    case 'long':
    case 'number':
    case 'date':
      return prompt.current === undefined ? undefined : shownValue(prompt, prompt.current, setting);
  }
}

/** An empty line is what ends these, and says nothing about leaving. */
const unending: Prompt['kind'][] = ['rows', 'lines', 'page'];
const erasable: Prompt['kind'][] = ['text', 'long', 'number', 'date', 'choices', 'references'];

function howTo(prompt: Prompt, setting: Setting): string {
  const { words } = setting;
  const parts = [words.plain.how[prompt.kind]];
  const proposed =
    (prompt.kind === 'text' || prompt.kind === 'date') && proposalOf(prompt) !== undefined;
  const held = currentOf(prompt, setting) !== undefined;
  if ((prompt.kind === 'reference' || prompt.kind === 'references') && prompt.orText)
    parts.push(words.plain.more);
  if (proposed) parts.push(words.plain.take);
  else if (held) parts.push(words.plain.keep);
  else if (prompt.mayLeave && !unending.includes(prompt.kind)) parts.push(words.plain.nothing);
  if (prompt.mayLeave && (proposed || held) && erasable.includes(prompt.kind))
    parts.push(words.plain.none);
  const above = prompt.column?.above;
  if (above !== undefined && above !== '') parts.push(words.plain.column);
  return parts.join(' ');
}
