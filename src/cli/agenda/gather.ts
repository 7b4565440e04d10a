// A charter and its contributions → what an agenda is planned from: themes with what is open and seen differently, points, and what is due.
import type { Charter } from '../../charter/schema.ts';
import { compare } from '../../contribute/compare.ts';
import { shownCharter } from '../../contribute/shown-charter.ts';
import { findRecord, recordName } from '../../interview/naming.ts';
import { jointQuestions, questionById, themesOf } from '../../interview/order.ts';
import type { Setting } from '../../interview/setting.ts';
import { mustCheckAgain, stateOf } from '../../interview/states.ts';
import { fold } from '../../render/fold.ts';
import type { AgendaOf, AgendaTheme } from '../../review/agenda.ts';
import type { Call } from '../call.ts';
import { readContributions } from '../contributions.ts';
import { folderOf } from '../paths.ts';
import { lookBack } from '../review/look-back.ts';
import { dueIn } from '../review/setting.ts';

export interface Gathering {
  path: string;
  charter: Charter;
  /** Without what is kept within the group. */
  shown: Charter;
  setting: Setting;
  withOwners: boolean;
}

export const agendaOf = async (call: Call, of: Gathering): Promise<AgendaOf> => {
  const { setting, shown, charter } = of;
  const back = await lookBack(call, folderOf(of.path));
  const due = await dueIn(call, { setting, charter: shown, back });
  const apart = apartIn(call, of);
  return {
    minutes: setting.minutes ?? 0,
    themes: themesOf(setting).map((theme): AgendaTheme => {
      const questions = jointQuestions(setting, charter, theme);
      const open = questions.filter(
        (question) =>
          stateOf(question, charter) === 'open' ||
          stateOf(question, charter) === 'disputed' ||
          mustCheckAgain(question, charter),
      );
      return {
        id: theme.id,
        title: setting.text.theme(theme.id).title,
        minutes: theme.minutes,
        asked: questions.length,
        toTalk: questions.filter(
          (one) => open.includes(one) || apart.some(({ id }) => id === one.id),
        ).length,
        open: open.map(({ id }) => setting.text.ask(id) ?? id),
        apart: apart.filter((one) => one.theme === theme.id).map(({ ask }) => ask),
      };
    }),
    points: pointsIn(call, of),
    due: of.withOwners ? [...due.overdue, ...due.soon] : [],
  };
};

/** What the contributions differ on; nothing of who, and for statements only that they lie far apart. */
const apartIn = (
  call: Call,
  { path, charter, setting }: Gathering,
): { id: string; theme: string; ask: string }[] => {
  const contributions = readContributions(call, { path, charter, pack: setting.pack });
  if (contributions.length === 0) return [];
  const compared = compare(
    { setting, charter: shownCharter(charter) },
    { contributions, earlier: [] },
  );
  return [
    ...compared.statements.filter(({ spread }) => spread?.wide === true),
    ...compared.questions.filter(({ standing }) => standing === 'differ'),
  ].map(({ id, ask }) => ({ id, theme: questionById(setting, id)?.theme ?? '', ask }));
};

const pointsIn = ({ words }: Call, { shown, setting, withOwners }: Gathering): string[] => {
  const line = (text: string, of: { owner?: string; due?: string }): string => {
    if (!withOwners) return fold(text);
    const found = of.owner === undefined ? undefined : findRecord(shown, of.owner);
    const owner = found ? recordName(shown, found.list, found.record) : undefined;
    return words.review.withOwner(fold(text), owner, of.due);
  };
  return [
    ...(shown.open_points ?? [])
      .filter(({ closed_by }) => closed_by === undefined)
      .map((point) => line(point.question ?? '', point)),
    ...Object.entries(shown.states ?? {})
      .filter(([, { state }]) => state === 'parked')
      .map(([id, noted]) => line(setting.text.ask(id) ?? id, noted)),
  ];
};
