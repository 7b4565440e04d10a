// samspill status: where the themes stand, what the charter holds of the 15 outcomes, what is open, when to meet again.
import { disputesApart } from '../charter/disputes.ts';
import type { Charter } from '../charter/schema.ts';
import type { SignatureNow } from '../charter/signature-file.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { formSignals } from '../fit/signals.ts';
import { findRecord, recordName } from '../interview/naming.ts';
import { jointQuestions, separateQuestions, themesOf } from '../interview/order.ts';
import type { Setting } from '../interview/setting.ts';
import { mustCheckAgain, stateOf } from '../interview/states.ts';
import { calledAbout } from '../review/queue.ts';
import { questionsOf } from '../pack/pack.ts';
import { outcomesOf, type OutcomeCoverage } from '../render/outcomes.ts';
import { withhold } from '../render/withhold.ts';
import { jsonText } from '../report/json-text.ts';
import { printable } from '../terminal/printable.ts';
import type { Words } from '../words/words.ts';
import { refuseAnsweredAlone } from './answered-alone.ts';
import type { Call } from './call.ts';
import { findCharter } from './find-charter.ts';
import { folderOf, seenFrom } from './paths.ts';
import { readCharter } from './read-charter.ts';
import { lookBack } from './review/look-back.ts';
import { settingFor } from './setting-for.ts';
import {
  signatureLines,
  signaturesOf,
  signatureStatuses,
  type SignatureStatus,
} from './status/signatures.ts';

export interface ThemeStatus {
  id: string;
  title: string;
  questions: { id: string; ask: string; state: string; check_again: boolean }[];
  /** Statements each organisation answers alone; not counted with the others. */
  separate: number;
}
export interface OpenPoint {
  /** A question id for a parked question, else the id of the open point. */
  id: string;
  text: string;
  kind: 'open-point' | 'parked' | 'disputed';
  owner?: string;
  due?: string;
}
export interface Status {
  version: 1;
  name: string;
  status: string;
  themes: ThemeStatus[];
  outcomes: OutcomeCoverage[];
  open_points: OpenPoint[];
  /** How many more are kept within the group. */
  withheld: number;
  signatures: SignatureStatus[];
  next_review?: string;
  /** Signs that the form may no longer fit. */
  signals: { id: string; text: string }[];
}

interface Told {
  setting: Setting;
  charter: Charter;
  /** Ids that are kept within the group, and what stands where one of them is named. */
  hidden: ReadonlySet<string>;
  kept: string;
}

const ownerAndDue = ({ charter, hidden, kept }: Told, of: { owner?: string; due?: string }) => {
  const found = of.owner === undefined ? undefined : findRecord(charter, of.owner);
  const named = hidden.has(of.owner ?? '') ? kept : of.owner;
  const owner = found ? recordName(charter, found.list, found.record) : named;
  return {
    ...(owner === undefined ? {} : { owner }),
    ...(of.due === undefined ? {} : { due: of.due }),
  };
};

/** Questions, with what they are called where it is not the usual thing: that somebody takes it later. */
const statesIn = (told: Told, state: 'parked' | 'disputed'): OpenPoint[] =>
  Object.entries(told.charter.states ?? {})
    .filter(([, noted]) => noted.state === state)
    .map(([id, noted]) => {
      const ask = told.setting.text.ask(id) ?? id;
      const text = state === 'parked' ? ask : `${told.setting.words.states.disputed}: ${ask}`;
      return { id, text, kind: state, ...ownerAndDue(told, noted) };
    });

const openPointsOf = (told: Told): OpenPoint[] => [
  ...(told.charter.open_points ?? [])
    .filter((point) => point.closed_by === undefined)
    .map((point): OpenPoint => ({
      id: point.id ?? '',
      text: point.question ?? '',
      kind: 'open-point',
      ...ownerAndDue(told, point),
    })),
  ...statesIn(told, 'parked'),
  ...statesIn(told, 'disputed'),
  ...disputesApart(told.charter).map((dispute): OpenPoint => {
    const { setting, charter } = told;
    const about = dispute.about ?? '';
    return {
      id: dispute.id ?? about,
      text: `${setting.words.states.disputed}: ${calledAbout(charter, about, wordsFor(setting))}`,
      kind: 'disputed',
      ...ownerAndDue(told, dispute),
    };
  }),
];

const wordsFor = ({ labels, text }: Setting) => ({
  labels,
  ask: (id: string) => text.ask(id) ?? id,
});

export const statusOf = (
  setting: Setting,
  charter: Charter,
  {
    signatures,
    signals,
    kept,
  }: { signatures: readonly SignatureNow[]; signals: Status['signals']; kept: string },
): Status => {
  const { charter: shown, hidden } = withhold(charter, false);
  const openPoints = openPointsOf({ setting, charter: shown, hidden, kept });
  const all = openPointsOf({ setting, charter, hidden, kept });
  return {
    version: 1,
    name: charter.collaboration?.name ?? '',
    status: charter.status ?? 'draft',
    themes: themesOf(setting).map((theme) => ({
      id: theme.id,
      title: setting.text.theme(theme.id).title,
      questions: jointQuestions(setting, charter, theme).map((question) => ({
        id: question.id,
        ask: setting.text.ask(question.id) ?? question.id,
        state: stateOf(question, charter),
        check_again: mustCheckAgain(question, charter),
      })),
      separate: separateQuestions(setting, charter, theme).length,
    })),
    outcomes: outcomesOf(charter, questionsOf(setting.pack)),
    open_points: openPoints,
    withheld: all.length - openPoints.length,
    signatures: signatureStatuses(shown, signatures, setting.labels),
    ...(charter.review?.next === undefined ? {} : { next_review: charter.review.next }),
    signals,
  };
};

const themeLine = (theme: ThemeStatus, words: Words['commands']['status']): string => {
  const count = (state: string): number =>
    theme.questions.filter((question) => question.state === state).length;
  const counted = words.counted({
    done: theme.questions.length - count('open'),
    of: theme.questions.length,
    parked: count('parked'),
    disputed: count('disputed'),
  });
  const again = theme.questions.filter((question) => question.check_again).length;
  return `  ${theme.title}: ${counted}${again === 0 ? '' : `, ${words.checkAgain(again)}`}`;
};

export const statusText = (status: Status, words: Words, setting: Setting): string => {
  const said = words.commands.status;
  const covered = status.outcomes.filter((one) => one.state !== 'open').length;
  const lines = [
    said.heading(status.name, setting.labels.choice('status', status.status)),
    '',
    said.themes,
    ...status.themes
      .filter((theme) => theme.questions.length > 0)
      .map((theme) => themeLine(theme, said)),
    '',
    `${said.outcomes}: ${said.covered(covered, status.outcomes.length)}`,
    ...status.outcomes.map(
      (one) =>
        `  ${one.id} ${words.document.outcomes[one.id].replace(/\.$/, '')}: ${said.outcomeState[one.state]}`,
    ),
    '',
    said.openPoints,
    ...(status.open_points.length + status.withheld === 0
      ? [`  ${said.noOpenPoints}`]
      : status.open_points.map(
          (point) => `  ${point.text} (${said.owner(point.owner, point.due)})`,
        )),
    ...(status.withheld === 0 ? [] : [`  ${words.document.withheldCount(status.withheld)}`]),
    '',
    ...signatureLines(status.signatures, words.signing.status),
    '',
    status.next_review === undefined ? said.noNextReview : said.nextReview(status.next_review),
    ...(status.signals.length === 0 ? [] : ['', words.fit.titles.signals]),
    ...status.signals.map(({ text }) => `  ${text}`),
  ];
  return `${lines.map(printable).join('\n')}\n`;
};

export const status = async (
  call: Call,
  given: string | undefined,
  options: { format?: string },
): Promise<ExitCode> => {
  const { host, words } = call;
  const read = readCharter(host, words, findCharter(host, words.commands, given));
  const language = call.isLanguageGiven ? call.language : (read.charter.language ?? call.language);
  const setting = await settingFor(call, { language, charter: read.charter, options: {} });
  const path = seenFrom(host.cwd, read.path);
  refuseAnsweredAlone(words, setting.pack, { ...read, path });
  const { reviews } = await lookBack(call, folderOf(read.path));
  const signals = formSignals(read.charter, reviews, call.today).map(({ id, trace }) => ({
    id,
    text: words.fit.signal(id, trace),
  }));
  const signatures = await signaturesOf(call, read);
  const now = statusOf(setting, read.charter, {
    signatures,
    signals,
    // The line has brackets of its own.
    kept: words.document.withheld.slice(1, -1),
  });
  host.out.write(options.format === 'json' ? jsonText(now) : statusText(now, words, setting));
  return exitCode.done;
};
