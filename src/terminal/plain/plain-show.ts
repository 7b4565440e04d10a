// A prompt → the lines that say it when nothing is drawn: appended, never changed.
import type { Header, Option, Prompt } from '../../interview/ask.ts';
import type { PromptWords } from '../../words/prompt-words.ts';
import { timeText } from '../header-time.ts';
import { printable, printableLines } from '../printable.ts';
import { currentOf, proposed, standing } from '../standing.ts';
import type { Setting } from '../typed-answer.ts';

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
    (header.counts === 'themes' ? words.theme : words.question)(header.number, header.of),
    timeText(header, words),
  ]
    .filter((one) => one !== '')
    .join(' – ');

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
    ...standing(prompt, setting).flatMap(({ what, value }) => printableLines(`${what}: ${value}`)),
    ...(prompt.draft ? printableLines(`${words.draft}: ${prompt.draft}`) : []),
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

/** An empty line is what ends these, and says nothing about leaving. */
const unending: Prompt['kind'][] = ['rows', 'lines', 'page'];
const erasable: Prompt['kind'][] = ['text', 'long', 'number', 'date', 'choices', 'references'];

function howTo(prompt: Prompt, setting: Setting): string {
  const { words } = setting;
  const parts = [words.plain.how[prompt.kind]];
  const proposal = proposed(prompt) !== undefined;
  const held = currentOf(prompt, setting) !== undefined;
  if ((prompt.kind === 'reference' || prompt.kind === 'references') && prompt.orText)
    parts.push(words.plain.more);
  if (proposal) parts.push(words.plain.take);
  else if (held) parts.push(words.plain.keep);
  else if (prompt.mayLeave && !unending.includes(prompt.kind)) parts.push(words.plain.nothing);
  if (prompt.mayLeave && (proposal || held) && erasable.includes(prompt.kind))
    parts.push(words.plain.none);
  const above = prompt.column?.above;
  if (above !== undefined && above !== '') parts.push(words.plain.column);
  if (prompt.menu.includes('use')) parts.push(words.plain.use);
  return parts.join(' ');
}
