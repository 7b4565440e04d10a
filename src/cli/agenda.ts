// samspill agenda: a charter, what the organisations have answered alone, and a number of minutes → the running order.
import { exitCode, type ExitCode } from '../exit-code.ts';
import { htmlOf } from '../render/html.ts';
import { markdownOf } from '../render/markdown.ts';
import { outlineText } from '../report/outline-text.ts';
import { agendaOutline } from '../review/agenda-outline.ts';
import { UserError } from '../errors.ts';
import { loadWords } from '../words/load.ts';
import { plannedAgenda } from './agenda/plan.ts';
import { refuseAnsweredAlone } from './answered-alone.ts';
import type { Call } from './call.ts';
import { findCharter } from './find-charter.ts';
import { writeOut } from './out-file.ts';
import { folderOf, seenFrom } from './paths.ts';
import { readPersons } from './persons.ts';
import { readCharter } from './read-charter.ts';
import { settingFor } from './setting-for.ts';
import { noShield, shieldWith } from './shield.ts';

export interface AgendaOptions {
  minutes?: string;
  level?: string;
  present?: boolean;
  internal?: boolean;
  format?: 'text' | 'markdown' | 'html';
  out?: string;
}

const same = (text: string): string => text;

export const agenda = async (
  given: Call,
  place: string | undefined,
  options: AgendaOptions,
): Promise<ExitCode> => {
  const { host } = given;
  const { minutes: typed, level = 'core', present = false, format = 'text', out } = options;
  const read = readCharter(host, given.words, findCharter(host, given.words.commands, place));
  const language = given.isLanguageGiven
    ? given.language
    : (read.charter.language ?? given.language);
  const call = { ...given, language, words: await loadWords(language) };
  if (typed === undefined) throw new UserError(given.words.agenda.needsMinutes);
  const setting = await settingFor(call, {
    language,
    charter: read.charter,
    options: { level, minutes: typed },
  });
  refuseAnsweredAlone(call.words, setting.pack, { ...read, path: seenFrom(host.cwd, read.path) });
  // What is told of what is due is cut short: what is hidden is hidden before.
  const shield = present
    ? shieldWith((number) => call.words.interview.room.hidden(number))
    : noShield;
  if (present) shield.know(readPersons(call, folderOf(read.path)));
  // A projector is read by whoever passes: what is kept within the group stays there.
  const {
    agenda: planned,
    of,
    shown,
  } = await plannedAgenda(call, {
    path: read.path,
    charter: shield.hide(read.charter),
    setting,
    internal: options.internal === true && !present,
  });
  const outline = shield.hide(
    agendaOutline(planned, of, {
      words: call.words.agenda,
      language,
      name: shown.charter.collaboration?.name ?? '',
      level: setting.level,
      withheld: shown.withheld,
    }),
  );
  const text =
    format === 'html'
      ? htmlOf(outline, { roomy: present })
      : format === 'markdown'
        ? markdownOf(outline)
        : outlineText(outline, { columns: host.out.columns, strong: same, quiet: same });
  writeOut(call, text, out);
  return exitCode.done;
};
