// samspill worksheet: a charter and an organisation → the form it fills in alone: an HTML page, a zip with it, or paper.
import { sheetFor, type Sheet } from '../contribute/worksheet/sheet.ts';
import { UserError } from '../errors.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import type { WorksheetWords } from '../words/worksheet-words.ts';
import { actorOf } from './actor.ts';
import { refuseAnsweredAlone } from './answered-alone.ts';
import { inLanguageOf, type Call } from './call.ts';
import { findCharter } from './find-charter.ts';
import { roundAt } from './frozen.ts';
import { outPath } from './out-file.ts';
import { folderOf, joined, nameOf, seenFrom } from './paths.ts';
import { readCharter } from './read-charter.ts';
import { settingFor } from './setting-for.ts';

interface WorksheetOptions {
  actor?: string;
  out?: string;
  level?: string;
  format?: 'html' | 'md' | 'zip';
}

export const worksheet = async (
  given: Call,
  place: string | undefined,
  options: WorksheetOptions,
): Promise<ExitCode> => {
  const read = readCharter(
    given.host,
    given.words,
    findCharter(given.host, given.words.commands, place),
  );
  const { charter, path } = read;
  const call = await inLanguageOf(given, charter.language);
  const { host, words, language } = call;
  const actor = actorOf(call, charter, options.actor);
  const { level } = options;
  const setting = await settingFor(call, {
    language,
    charter,
    options: level === undefined ? {} : { level },
  });
  refuseAnsweredAlone(words, setting.pack, { ...read, path: seenFrom(host.cwd, path) });
  const round = roundAt(call, folderOf(path));
  const sheet = sheetFor({ setting, charter, actor: actor.id, language, round });
  await deliver(call, sheet, options);
  return exitCode.done;
};

const formatOf = ({ format, out = '' }: WorksheetOptions): 'html' | 'md' | 'zip' =>
  format ?? (out.endsWith('.zip') ? 'zip' : out.endsWith('.md') ? 'md' : 'html');

const deliver = async (call: Call, sheet: Sheet, options: WorksheetOptions): Promise<void> => {
  const { host, words } = call;
  const format = formatOf(options);
  const { out = `worksheet-${sheet.actor.id}.${format}` } = options;
  if (out === '-') {
    if (format === 'zip') throw new UserError(words.worksheet.zipNeedsFile);
    host.out.write(await textOf(host, sheet, { words: words.worksheet, format }));
    return;
  }
  const path = outPath(call, out);
  if (format === 'zip') {
    const page = `${nameOf(out).replace(/\.zip$/u, '')}.html`;
    const text = await textOf(host, sheet, { words: words.worksheet, format: 'html' });
    const { zipped } = await import('../contribute/worksheet/zip.ts');
    const note = `${words.worksheet.zipReadMe(page)}\r\n`;
    host.files.write(path, zipped({ [page]: text, 'README.txt': note }));
  } else host.files.write(path, await textOf(host, sheet, { words: words.worksheet, format }));
  const said = [
    words.worksheet.made(seenFrom(host.cwd, path)),
    ...(format === 'md'
      ? words.worksheet.whatToDoOnPaper(sheet.actor)
      : words.worksheet.whatToDo(sheet.actor.name)),
  ];
  host.err.write(`${said.join('\n')}\n`);
};

const textOf = async (
  host: Host,
  sheet: Sheet,
  { words, format }: { words: WorksheetWords; format: 'html' | 'md' },
): Promise<string> => {
  if (format === 'md')
    return (await import('../contribute/worksheet/paper.ts')).worksheetPaper(sheet, words);
  const { worksheetPage } = await import('../contribute/worksheet/page.ts');
  const template = (name: string): string => {
    const path = joined(host.home, `../templates/worksheet/${name}`);
    const text = host.files.read(path);
    if (text === undefined) throw new Error(`${path} is missing`);
    return text;
  };
  return worksheetPage(sheet, {
    words,
    script: template('worksheet.js'),
    style: template('worksheet.css'),
  });
};
