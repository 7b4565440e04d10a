// A prompt → lines appended to the output, and typed lines → the reply: nothing is redrawn, and no escape sequence is written but to empty the screen.
import type { Ask, MenuItem, Prompt, Reply } from '../../interview/ask.ts';
import type { TypedWord } from '../../words/prompt-words.ts';
import { canBeEmptied, emptied } from '../clearing.ts';
import { answerIn, editorText, isForEditor } from '../editor-text.ts';
import { printable, printableLines } from '../printable.ts';
import { onSignals } from '../signals.ts';
import type { Terminal, TerminalOptions } from '../terminal-options.ts';
import type { Setting } from '../typed-answer.ts';
import { openLines, type Lines } from './lines.ts';
import { answerTo, changeList, type Answered } from './plain-answer.ts';
import { headingOf, nothingSaid, optionsKey, showPlain, type Said } from './plain-show.ts';
import { helpLines, whyLines } from './plain-help.ts';
import { readTyped, wordsAt } from './typed-word.ts';

interface Talk {
  lines: Lines;
  setting: Setting;
  write(lines: string[]): void;
  /** The next line, after a mark that stands on the same line. */
  read(mark: string): Promise<string>;
  runEditor: ((text: string) => string | undefined) | undefined;
}

/** What a line led to: the reply, or the prompt goes on, shown again or not. */
type Turn = { reply: Reply } | { again: 'shown' | 'as it is' };

export function openPlain(options: TerminalOptions): Terminal {
  const lines = openLines(options.input);
  const stopSignals = onSignals(() => lines.interrupt());
  const talk = talkOf(options, lines);
  let said = nothingSaid;
  const ask: Ask = async (prompt, again) => {
    if (again) talk.write([printable(again.problem)]);
    else talk.write(showPlain(prompt, said, talk.setting));
    said = { ...saidOf(prompt, said), added: false };
    const typed = prompt.kind === 'long' ? (prompt.draft?.split('\n') ?? []) : [];
    const here = isForEditor(prompt) ? talk : { ...talk, runEditor: undefined };
    const reply = await replyTo(prompt, typed, here);
    said = { ...said, added: reply.do === 'add' };
    return reply;
  };
  const canClear = canBeEmptied(options);
  return {
    ask,
    say: (line) => talk.write(printableLines(line)),
    clear() {
      lines.drop();
      said = nothingSaid;
      if (canClear) options.output.write(emptied);
    },
    canClear,
    close() {
      stopSignals();
      lines.close();
    },
  };
}

function talkOf({ input, output, words, today, runEditor }: TerminalOptions, lines: Lines): Talk {
  return {
    lines,
    setting: { words, today },
    runEditor,
    write(said) {
      output.write(said.map((line) => `${line}\n`).join(''));
    },
    async read(mark) {
      output.write(mark);
      const line = await lines.next().catch((error: unknown) => {
        // Whoever left did so in the middle of a line.
        output.write('\n');
        throw error;
      });
      // Typed by nobody who sees it: the mark must not hold the next line back.
      if (!input.isTTY) output.write('\n');
      return line;
    },
  };
}

const saidOf = (prompt: Prompt, before: Said): Said => ({
  key: prompt.key,
  heading: headingOf(prompt),
  options: 'options' in prompt ? optionsKey(prompt.options) : before.options,
  added: false,
});

async function replyTo(prompt: Prompt, typed: string[], talk: Talk): Promise<Reply> {
  for (;;) {
    const turn = await takeTurn(prompt, typed, talk);
    if ('reply' in turn) return turn.reply;
    if (turn.again === 'shown') talk.write(showPlain(prompt, nothingSaid, talk.setting));
  }
}

async function takeTurn(prompt: Prompt, typed: string[], talk: Talk): Promise<Turn> {
  const { words } = talk.setting;
  const line = await talk.read('> ');
  if (line.trim() === '?' && typed.length === 0) {
    talk.write([...whyLines(prompt), ...helpLines(prompt, talk.setting, talk.runEditor)]);
    return { again: 'as it is' };
  }
  const read = readTyped(line, wordsAt(prompt, talk.runEditor !== undefined), words);
  if ('problem' in read) return refuse(read.problem, talk);
  if ('word' in read) return await useWord(read, { prompt, typed, talk });
  if (prompt.kind === 'long') return longLine(prompt, read.text, { typed, talk });
  return await finish(prompt, answerTo(prompt, read.text, talk.setting), talk);
}

const refuse = (problem: string, talk: Talk): Turn => {
  const { problems, plain } = talk.setting.words;
  talk.write([printable(problem === problems.needsAnswer ? plain.needsAnswer : problem)]);
  return { again: 'as it is' };
};

async function finish(prompt: Prompt, answered: Answered, talk: Talk): Promise<Turn> {
  if ('problem' in answered) return refuse(answered.problem, talk);
  if ('nameFor' in answered) return await newName(prompt, answered, talk);
  if (answered.shown !== undefined && prompt.secret !== true)
    talk.write([talk.setting.words.plain.understood(printable(answered.shown))]);
  if (answered.reply.do !== 'add') return answered;
  const more = talk.lines.ready((line) => line.trim() !== '' && !line.trimStart().startsWith(':'));
  const values = [...answered.reply.values, ...more.map((line) => line.trim())];
  return { reply: { do: 'add', values } };
}

async function newName(
  prompt: Prompt,
  { nameFor: list, ticked }: Extract<Answered, { nameFor: string }>,
  talk: Talk,
): Promise<Turn> {
  const { words } = talk.setting;
  const read = readTyped(await talk.read(words.plain.newName), wordsAt(prompt, false), words);
  if ('problem' in read) return refuse(read.problem, talk);
  if ('word' in read) return await useWord(read, { prompt, typed: [], talk });
  const name = read.text.trim();
  if (name === '') return { again: 'as it is' };
  return { reply: { do: 'new', list, name, ...(ticked ? { ticked } : {}) } };
}

/** Lines are gathered until one holds only a full stop; an empty first line leaves the answer. */
function longLine(
  prompt: Extract<Prompt, { kind: 'long' }>,
  line: string,
  { typed, talk }: { typed: string[]; talk: Talk },
): Turn {
  const isFirst = typed.length === 0;
  const ends = line.trim() === '.';
  if (!ends && !(isFirst && ['', '-'].includes(line.trim()))) {
    typed.push(line);
    return { again: 'as it is' };
  }
  const answered = answerTo(prompt, ends ? typed.join('\n') : line, talk.setting);
  if ('reply' in answered) return { reply: answered.reply };
  typed.length = 0;
  return refuse('problem' in answered ? answered.problem : '', talk);
}

interface Place {
  prompt: Prompt;
  typed: string[];
  talk: Talk;
}

async function useWord(
  { word, rest }: { word: TypedWord; rest: string | undefined },
  { prompt, typed, talk }: Place,
): Promise<Turn> {
  switch (word) {
    case 'why':
      talk.write(whyLines(prompt));
      return { again: 'as it is' };
    case 'help':
      talk.write(helpLines(prompt, talk.setting, talk.runEditor));
      return { again: 'as it is' };
    case 'list':
      return { again: 'shown' };
    case 'editor':
      return openEditor({ prompt, typed, talk });
    case 'done':
      return await finish(prompt, answerTo(prompt, '', talk.setting), talk);
    case 'edit':
    case 'remove':
    case 'move':
      if (prompt.kind !== 'rows' && prompt.kind !== 'lines') return { again: 'as it is' };
      return await finish(
        prompt,
        changeList(word, rest ?? '', { prompt, words: talk.setting.words }),
        talk,
      );
    case 'jump':
      return toMenu('overview', rest, typed);
    default:
      return toMenu(word, rest, typed);
  }
}

const toMenu = (item: MenuItem, text: string | undefined, typed: string[]): Turn => ({
  reply: {
    do: 'menu',
    item,
    ...(text === undefined ? {} : { text }),
    ...(typed.length === 0 ? {} : { typed: typed.join('\n') }),
  },
});

function openEditor({ prompt, typed, talk }: Place): Turn {
  const { words } = talk.setting;
  const before = typed.length > 0 ? typed.join('\n') : prompt.kind === 'long' ? prompt.current : '';
  talk.lines.pause();
  const saved = talk.runEditor?.(editorText(prompt, before ?? '', words));
  talk.lines.resume();
  if (saved === undefined) return refuse(words.problems.noEditor, talk);
  const answer = answerIn(saved);
  talk.write(printableLines(answer));
  return { reply: answer === '' ? { do: 'leave' } : { do: 'text', value: answer } };
}
