// A wizard in a terminal and the interview beside it → every prompt waited for, looked at and answered as a person would.
import { expect } from 'vitest';
import type { Prompt, Reply } from '../../src/interview/ask.ts';
import { loadWords } from '../../src/words/load.ts';
import type { PromptWords } from '../../src/words/prompt-words.ts';
import { answerTo } from './nordfjord.ts';
import type { Pty } from './pty.ts';
import type { Counterpart, Shadow } from './shadow.ts';
import { strokesFor } from './strokes.ts';
import { linesFor } from './typed-lines.ts';

export interface Walker<S extends Counterpart = Shadow> {
  pty: Pty;
  prompt(): Prompt;
  /** Resolves when the prompt the interview is at stands on the screen, whole and ready. */
  shown(): Promise<void>;
  answer(reply: Reply): Promise<void>;
  /** Keys of the prompts shown, one after the other. */
  keys: string[];
  /** How often Enter was pressed. */
  enters(): number;
  shadow: S;
}

export interface Walk<S extends Counterpart = Shadow> {
  pty: Pty;
  shadow: S;
  language: string;
  plain?: boolean;
  /** How much of the output belongs to what was asked before. */
  seen?: number;
}

interface Manner {
  shown(prompt: Prompt): Promise<void>;
  type(prompt: Prompt, reply: Reply): void;
}

export async function openWalker<S extends Counterpart>({
  pty,
  shadow,
  language,
  plain,
  seen = 0,
}: Walk<S>): Promise<Walker<S>> {
  const words = (await loadWords(language)).prompts;
  const typed: string[] = [];
  const type = (keys: string): void => {
    typed.push(keys);
    pty.type(keys);
  };
  const manner = plain ? inLines({ pty, type }, words, seen) : drawn({ pty, type }, words);
  const keys: string[] = [];
  const self: Walker<S> = {
    pty,
    shadow,
    keys,
    prompt: () => shadow.prompt(),
    enters: () => typed.join('').split('\r').length - 1,
    async shown() {
      await manner.shown(shadow.prompt());
    },
    async answer(reply) {
      const prompt = shadow.prompt();
      await manner.shown(prompt);
      keys.push(prompt.key);
      for (const one of plain ? oneByOne(reply) : typedOrPasted(reply)) {
        if (one !== reply) await manner.shown(shadow.prompt());
        const given = plain ? withoutDraft(one) : asGiven(shadow.prompt(), one);
        manner.type(shadow.prompt(), given);
        shadow.take(given);
      }
    },
  };
  return self;
}

const oneByOne = (reply: Reply): Reply[] =>
  reply.do === 'add' ? reply.values.map((value) => ({ do: 'add', values: [value] })) : [reply];

/** Long lists come from somewhere else and are pasted. */
const typedOrPasted = (reply: Reply): Reply[] =>
  reply.do === 'add' && reply.values.length > 4 ? [reply] : oneByOne(reply);

/** Where something is pointed at, Enter takes it. */
const asGiven = (prompt: Prompt, reply: Reply): Reply => {
  if (reply.do !== 'leave') return reply;
  if (prompt.kind === 'choice' && prompt.current !== undefined)
    return { do: 'pick', value: prompt.current };
  if (prompt.kind === 'choices' && prompt.current.length > 0)
    return { do: 'pick-many', values: prompt.current };
  return reply;
};

/** A line that was not ended is not known to the program. */
const withoutDraft = (reply: Reply): Reply => {
  if (reply.do !== 'menu') return reply;
  const { typed: _, ...rest } = reply;
  return rest;
};

interface Hand {
  pty: Pty;
  type: (keys: string) => void;
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
const start = (text: string, length = 45): string => folded(text).slice(0, length).trim();

function drawn({ pty, type }: Hand, words: PromptWords): Manner {
  return {
    async shown(prompt) {
      // On the screen without scrolling back: all of it, with the cursor where the answer goes.
      const lacking = (): string[] => [
        ...missing(prompt, pty.screen(), words),
        ...(cursorIsAt(pty, markOf(prompt, words)) ? [] : ['the cursor']),
      ];
      await pty.when(
        () => lacking().length === 0,
        () => `${prompt.key}: ${lacking().join(' | ')}`,
      );
      expect(pty.wrapped(), prompt.key).toEqual([]);
    },
    type: (prompt, reply) => type(strokesFor(prompt, reply, words)),
  };
}

/** What is not on the screen of what belongs to the prompt. */
function missing(prompt: Prompt, screen: string, words: PromptWords): string[] {
  const { header, ask, label = '', draft = '' } = prompt;
  const rows = screen.split('\n').map((row) => row.trim());
  const count = header?.counts === 'themes' ? words.theme : words.question;
  const counter = header ? count(header.number, header.of) : '';
  const isHeader = (row: string): boolean =>
    row.startsWith(start(header?.theme ?? '', 12)) && row.includes(` · ${counter}`);
  const top = header ? rows.findLastIndex(isHeader) : 0;
  const frame = top < 0 ? '' : folded(rows.slice(top).join(' '));
  return [
    counter,
    start(ask),
    start(label),
    start(draft),
    start(lastRow(prompt), 30),
    words.hints.menu,
  ].filter((piece) => !frame.includes(piece));
}

/** With its number, which what is being typed does not have. */
function lastRow(prompt: Prompt): string {
  if (prompt.kind !== 'rows' && prompt.kind !== 'lines') return '';
  const labels = prompt.kind === 'rows' ? prompt.rows.map(({ label }) => label) : prompt.lines;
  return labels.length === 0 ? '' : `${labels.length} ${labels.at(-1) ?? ''}`;
}

const cursorIsAt = (pty: Pty, mark: string): boolean =>
  (pty.screen().split('\n')[pty.cursor().row] ?? '').trimStart().startsWith(mark);

function markOf(prompt: Prompt, words: PromptWords): string {
  switch (prompt.kind) {
    case 'text':
    case 'number':
    case 'date':
      return '›';
    case 'long':
      // Of several lines the last is typed on.
      return prompt.draft?.includes('\n') === true ? '' : '›';
    case 'rows':
    case 'lines':
      return '+';
    case 'reference':
    case 'references':
      return words.search;
    default:
      return '';
  }
}

function inLines({ pty, type }: Hand, words: PromptWords, seen: number): Manner {
  let from = seen;
  let heading = '';
  let isAdding = false;
  return {
    async shown(prompt) {
      const said = (): string => pty.raw().slice(from).replaceAll('\r', '');
      const now = `${prompt.header?.theme ?? ''} ${prompt.header?.number ?? ''} ${prompt.ask}`;
      const wanted = isAdding
        ? []
        : [now === heading ? '' : prompt.ask, prompt.label ?? ''].map(folded);
      // A long text is asked for line by line, each with a mark of its own.
      const isAsked = (): boolean =>
        said().endsWith('\n> ') && wanted.every((piece) => folded(said()).includes(piece));
      await pty.when(isAsked, () => `${prompt.key} after ${said()}`);
      if (isAdding) return;
      heading = now;
    },
    type(prompt, reply) {
      from = pty.raw().length;
      isAdding = reply.do === 'add';
      for (const line of linesFor(prompt, reply, words)) type(`${line}\r`);
    },
  };
}

/** Replies that replace the usual ones: by prompt key, one for each time the prompt comes; undefined is the usual. */
export type Plan = Record<string, (Reply | undefined)[]>;

/** Answers until `stop` says so, or the end. What is used of the plan is taken out of it. */
export async function walk(
  walker: Walker,
  plan: Plan = {},
  stop: (prompt: Prompt) => boolean = () => false,
): Promise<void> {
  while (walker.shadow.interview().finished === 'no') {
    const prompt = walker.prompt();
    if (stop(prompt)) return;
    await walker.answer(plan[prompt.key]?.shift() ?? answerTo(prompt));
  }
}

/** Prompts as a person counts them: a list that stays while lines are typed is one. */
export const counted = (keys: string[]): number =>
  keys.filter((key, index) => key !== keys[index - 1]).length;
