// A charter at the door of its review → the sitting's setting: what is due, what moved, what has happened.
import { heldReviews } from '../../charter/held-reviews.ts';
import type { Charter } from '../../charter/schema.ts';
import type { Impact } from '../../diff/change.ts';
import { formSignals } from '../../fit/signals.ts';
import type { Happened, ReviewSetting, Setting } from '../../interview/setting.ts';
import { nameOf } from '../../interview/naming.ts';
import { dateText } from '../../render/dates.ts';
import { lowerFirst } from '../../render/letters.ts';
import { happenedSince, unlogged, type Event } from '../../review/events.ts';
import { endDates, overdueActions, type EndDate } from '../../review/end-dates.ts';
import { movedLine, movedSince } from '../../review/moved.ts';
import { queueLines } from '../../review/queue.ts';
import { questionsByChange } from '../../review/theme-of-change.ts';
import { loadRuleTexts } from '../../words/load.ts';
import type { Call } from '../call.ts';
import { signatureLine, signaturesOf, signatureStatuses } from '../status/signatures.ts';
import { overdueBy } from './due.ts';
import type { Talk } from '../talk.ts';
import type { LookBack } from './look-back.ts';

export const reviewSetting = async (
  call: Call & Pick<Talk, 'hide'>,
  of: { setting: Setting; path: string; charter: Charter; back: LookBack },
): Promise<Setting> => {
  const { setting, charter, back } = of;
  const words = call.words.review;
  // What is told there is cut short: what is hidden is hidden before.
  const due = await dueIn(call, { ...of, charter: call.hide(charter) });
  const before = back.last?.charter ?? charter;
  const moved = movedSince(back.changesTo(charter), {
    sides: { before, now: charter },
    labels: setting.labels,
    questionOf: questionsByChange(setting.pack),
  });
  const line = (one: (typeof moved)[number]): string => movedLine(one, words, impactWords(call));
  const last = back.last?.at;
  const review: ReviewSetting = {
    words,
    due: queueLines(
      charter,
      {
        ...due,
        changed: moved.map(line),
        signatures: await unsigned(call, of),
        signals: formSignals(charter, back.reviews, call.today).map(({ id, trace }) =>
          call.words.fit.signal(id, trace),
        ),
        ...(last === undefined ? {} : { last }),
      },
      {
        words,
        labels: setting.labels,
        ask: (id) => setting.text.ask(id) ?? id,
        kindOf: (kind) => setting.labels.choice('events.kind', kind),
      },
    ),
    moved: Object.fromEntries(
      setting.pack.themes.map(({ id }) => [
        id,
        moved.filter(({ theme }) => theme === id).map(line),
      ]),
    ),
    movedQuestions: moved.flatMap(({ question }) => (question === undefined ? [] : [question])),
    happened: happenedIn(call, { setting, charter, back }),
  };
  return { ...setting, review };
};

/** What is past its day, and what comes within half a year, a line each. */
export const dueIn = async (
  call: Call,
  of: { setting: Setting; charter: Charter; back: LookBack },
): Promise<{ overdue: string[]; soon: string[] }> => {
  const { setting, charter, back } = of;
  const texts = await loadRuleTexts(call.words.language);
  return {
    overdue: [
      ...overdueBy(charter, {
        today: call.today,
        reviews: back.reviews,
        text: (rule) => texts[rule.id] ?? rule.text,
        dateText: (date) => dateText(date, call.words.document.dates),
      }),
      ...overdueActions(charter, call.today).map(lineOf(call, { charter, setting })),
    ],
    soon: endDates(charter, setting.labels, { from: call.today, until: soonBy(call.today) }).map(
      lineOf(call, { charter, setting }),
    ),
  };
};

/** Half a year is what the program itself proposes between two reviews. */
const soonBy = (day: string): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const later = new Date(Date.UTC(year, month + 5, Math.min(date, 28)));
  return later.toISOString().slice(0, 10);
};

const lineOf =
  ({ words }: Call, { charter, setting }: { charter: Charter; setting: Setting }) =>
  ({ list, text, owner, due, holds }: EndDate): string => {
    const kind = list.includes('.')
      ? lowerFirst(setting.labels.field(`${list}.what`).label)
      : setting.labels.entity(list).one;
    const called = `${kind}: ${text}`;
    if (holds === true) return words.review.until(called, due);
    const whose = owner === undefined ? undefined : nameOf(charter, owner);
    return words.review.withOwner(called, whose, due);
  };

/** Whoever has not been asked, has been asked or declined, and whose signature is about something else now. */
const unsigned = async (
  call: Call,
  of: { setting: Setting; path: string; charter: Charter },
): Promise<string[]> =>
  signatureStatuses(of.charter, await signaturesOf(call, of), of.setting.labels)
    .filter(({ status, state }) => status !== 'signed' || state === 'stale')
    .map((one) => signatureLine(one, call.words.signing.status));

const impactWords = (call: Call): Readonly<Record<Impact, string>> => call.words.impacts;

const happenedIn = (
  { words }: Call,
  { setting, charter, back }: { setting: Setting; charter: Charter; back: LookBack },
): Happened[] => {
  const last = heldReviews(back.reviews).at(-1) ?? back.last;
  if (last === undefined) return [];
  const found = unlogged(happenedSince(last.charter, charter), charter, last.at);
  return found.map((event) => ({
    kind: event.kind,
    ...aboutOf(event, charter),
    text: words.review.found[event.kind](calledIn(event, { setting, charter, last: last.charter })),
  }));
};

/** What was taken out of the charter cannot be pointed at. */
const aboutOf = ({ about }: Event, charter: Charter): { about?: string } =>
  about !== undefined && nameOf(charter, about) !== about ? { about } : {};

const calledIn = (
  { about, form }: Event,
  of: { setting: Setting; charter: Charter; last: Charter },
): string => {
  if (form !== undefined) return of.setting.labels.choice('collaboration.form', form);
  if (about === undefined) return '';
  const now = nameOf(of.charter, about);
  return now === about ? nameOf(of.last, about) : now;
};
