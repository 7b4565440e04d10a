// samspill form in a terminal: what is not known is asked, the reasons are shown, and the group chooses, goes back or leaves it.
import type { Charter } from '../../charter/schema.ts';
import { Interrupted } from '../../errors.ts';
import { exitCode, type ExitCode } from '../../exit-code.ts';
import { answersOf } from '../../fit/answers.ts';
import { begin } from '../../interview/machine.ts';
import { stateOf } from '../../interview/states.ts';
import { questionsOf } from '../../pack/pack.ts';
import { readingWidth } from '../../terminal/width.ts';
import type { Call } from '../call.ts';
import { open } from '../charter-file.ts';
import { lookingAt, type FormOptions } from '../form.ts';
import { quoted } from '../going-on.ts';
import { catchUp, type Keeper } from '../keep.ts';
import { folderOf, seenFrom } from '../paths.ts';
import { sit, written } from '../sitting.ts';
import { openTalk, type Talk } from '../talk.ts';
import { readPersons } from '../persons.ts';
import { pageWriter } from '../write-folder.ts';
import { chooseForm, type Chosen } from './choose.ts';
import { told, withForm, type Looking } from './look.ts';
import { fitSetting } from './setting.ts';

type Room = Looking & { call: Call; talk: Talk; keeper: Keeper; options: FormOptions };

export const formInTerminal = async (
  call: Call,
  at: { path: string; given: string },
  options: FormOptions,
): Promise<ExitCode> => {
  const release = call.host.files.lock(folderOf(at.path));
  const talk = await openTalk(call, options);
  try {
    const keeper = open(call, at.path);
    const looking = await lookingAt(call, keeper);
    await talk.speak(looking.call.words);
    return await inRoom({ ...looking, talk, keeper, options }, at.given);
  } finally {
    talk.close();
    release();
  }
};

const inRoom = async (room: Room, given: string): Promise<ExitCode> => {
  const { call, talk, keeper, setting } = room;
  const { host, words } = call;
  if (talk.isPresented) talk.know(readPersons(call, folderOf(keeper.path)));
  const language = keeper.charter.language ?? call.language;
  const writePage = await pageWriter(call, {
    language,
    pack: setting.pack,
    folder: folderOf(keeper.path),
  });
  const goOn = words.commands.goOn(commandFor(given, room.options));
  talk.say(words.commands.fileIs(seenFrom(host.cwd, keeper.path)));
  talk.say(words.commands.howToLeave(talk.plain));
  try {
    const isDone = await talkThrough(room);
    const page = seenFrom(host.cwd, writePage(keeper));
    talk.say(words.commands.written([seenFrom(host.cwd, keeper.path), page]));
    if (!isDone) talk.say(goOn);
    return exitCode.done;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    // Only synchronous code runs from here when the input has ended.
    if (catchUp(keeper, host.files).length === 0) writePage(keeper);
    talk.say(words.commands.saved);
    talk.say(goOn);
    throw error;
  }
};

const commandFor = (given: string, { plain, present, language }: FormOptions): string =>
  [
    ...['samspill form', ...(given === '.' ? [] : [quoted(given)])],
    ...(language === undefined ? [] : [`--language ${quoted(language)}`]),
    ...(plain ? ['--plain'] : []),
    ...(present ? ['--present'] : []),
  ].join(' ');

/** Until a form is chosen or the group leaves; false when it left before it came to the reasons. */
const talkThrough = async (room: Room): Promise<boolean> => {
  const { talk, keeper } = room;
  sayKnown(room);
  let again = false;
  for (;;) {
    if (!(await ask(room, again))) return false;
    await show(room);
    const chosen = await chooseForm({ ...room, ask: talk.ask }, keeper.charter, canAsk(room));
    if (chosen.do === 'leave') return true;
    if (chosen.do === 'choose') {
      await keepChoice(room, chosen);
      return true;
    }
    again = true;
  }
};

/** A page to go up and down in: the reasons are longer than a screen. */
const show = async (room: Room): Promise<void> => {
  const { talk, keeper } = room;
  // As wide as the page it is shown on, which would otherwise break broken lines again.
  const { columns } = room.call.host.out;
  const shown = await told(room, keeper.charter, {
    format: 'text',
    internal: internalOf(room),
    columns: talk.plain ? columns : readingWidth(columns, talk.isPresented),
  });
  const [ask = '', ...lines] = shown.trimEnd().split('\n');
  await talk.ask({ key: 'form/told', kind: 'page', ask, lines, mayLeave: true, menu: [] });
};

/** On a projector nothing is shown that is marked for the group. */
const internalOf = ({ options }: Room): boolean =>
  options.internal === true && options.present !== true;

const canAsk = ({ keeper }: Room): boolean =>
  answersOf(keeper.charter).some(({ by }) => by !== 'charter');

const sayKnown = ({ call, talk, keeper }: Room): void => {
  const { fit } = call.words;
  const known = answersOf(keeper.charter).filter(({ by }) => by === 'charter');
  if (known.length === 0) return;
  talk.say(fit.ask.known);
  for (const { criterion, answer } of known)
    talk.say(`  ${fit.criteria[criterion]}: ${fit.answers[answer]}`);
};

/** What has no answer is asked; `again`, all that the charter does not answer by itself. False when the group left. */
const ask = async (room: Room, again: boolean): Promise<boolean> => {
  const { call, talk, keeper } = room;
  const { language, words } = call;
  const { charter } = keeper;
  const setting = await fitSetting(call, { language, charter, fit: words.fit });
  const questions = questionsOf(setting.pack);
  const isOpen = questions.some((question) => stateOf(question, charter) === 'open');
  if (!isOpen && !again) return true;
  const ids = again ? questions.map(({ id }) => id) : [];
  const { host } = call;
  const sitting = { host, words, keeper, ask: talk.ask, say: (line: string) => talk.say(line) };
  const ended = await sit(sitting, begin(setting, charter, ids));
  return ended.finished === 'done';
};

const keepChoice = async (room: Room, { choice }: Chosen & { do: 'choose' }): Promise<void> => {
  const { call, talk, keeper, setting } = room;
  const { host, words } = call;
  const next: Charter = withForm(room, keeper.charter, choice);
  const sitting = { host, words, keeper, ask: talk.ask, say: (line: string) => talk.say(line) };
  const interview = await written(sitting, { ...begin(setting, next), charter: next });
  const form = setting.labels.choice('collaboration.form', choice.form);
  talk.say(words.fit.ask.chosen(form, choice.today));
  if (choice.form === 'combination') talk.say(words.fit.ask.thenStrands);
  for (const notice of interview.notices)
    if (notice === words.commands.mergedByHand) talk.say(notice);
};
