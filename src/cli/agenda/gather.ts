// A charter and its contributions → what an agenda is planned from: themes with what is open and seen differently, points, and what is due.
import type { Charter } from '../../charter/schema.ts';
import { compare } from '../../contribute/compare.ts';
import { shownCharter } from '../../contribute/shown-charter.ts';
import { jointQuestions, questionById, themesOf } from '../../interview/order.ts';
import type { Setting } from '../../interview/setting.ts';
import { mustCheckAgain, stateOf } from '../../interview/states.ts';
import type { AgendaOf, AgendaTheme } from '../../review/agenda.ts';
import type { Call } from '../call.ts';
import { readContributions } from '../contributions.ts';
import { folderOf } from '../paths.ts';
import { lookBack, type LookBack } from '../review/look-back.ts';
import { dueIn } from '../review/setting.ts';
import { isDisputed, pointsIn } from './points.ts';

export interface Gathering {
  path: string;
  charter: Charter;
  /** Without what is kept within the group. */
  shown: Charter;
  setting: Setting;
  /** For whoever has looked already. */
  back?: LookBack;
}

export const agendaOf = async (call: Call, of: Gathering): Promise<AgendaOf> => {
  const { setting, shown, charter } = of;
  const back = of.back ?? (await lookBack(call, folderOf(of.path)));
  const dueOf = async (one: Charter): Promise<string[]> => {
    const { overdue, soon } = await dueIn(call, { setting, charter: one, back });
    return [...overdue, ...soon];
  };
  const due = await dueOf(shown);
  const points = pointsIn(call, of);
  const all = [...pointsIn(call, { ...of, shown: charter }), ...(await dueOf(charter))];
  const apart = apartIn(call, of);
  const marked = (ask: string, id: string): string =>
    isDisputed(charter, id) ? `${ask} (${setting.words.states.disputed})` : ask;
  return {
    minutes: setting.minutes ?? 0,
    themes: themesOf(setting).map((theme): AgendaTheme => {
      const questions = jointQuestions(setting, charter, theme);
      const open = questions.filter(
        (question) =>
          stateOf(question, charter) === 'open' ||
          isDisputed(charter, question.id) ||
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
        open: open.map(({ id }) => marked(setting.text.ask(id) ?? id, id)),
        apart: apart.filter((one) => one.theme === theme.id).map(({ id, ask }) => marked(ask, id)),
      };
    }),
    points,
    due,
    untold: Math.max(0, all.length - points.length - due.length),
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
