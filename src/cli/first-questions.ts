// Asked before there is a charter: where it is to be, and in which language.
import type { Ask } from '../interview/ask.ts';
import { spoken } from '../words/load.ts';
import type { Call } from './call.ts';
import { joined } from './paths.ts';

export const defaultFolder = './samarbeid';

type Asking = Call & { ask: Ask };

/** Here when there is a charter here; else the group says where. */
export const askFolder = async (call: Asking): Promise<string> => {
  const { host, words } = call;
  if (host.files.exists(joined(host.cwd, 'charter.yaml'))) return '.';
  const reply = await call.ask({
    key: 'folder',
    kind: 'text',
    ask: words.commands.whichFolder,
    why: words.commands.whichFolderWhy,
    suggestion: defaultFolder,
    mayLeave: false,
    menu: [],
  });
  const typed = reply.do === 'text' ? reply.value.trim() : '';
  return typed === '' ? defaultFolder : typed;
};

export const askLanguage = async (call: Asking): Promise<string> => {
  if (call.isLanguageGiven) return call.language;
  const { commands } = call.words;
  const reply = await call.ask({
    key: 'language',
    kind: 'choice',
    ask: commands.whichLanguage,
    options: spoken.map((value) => ({ value, label: commands.languageNames[value] ?? value })),
    current: call.language,
    mayLeave: true,
    menu: [],
  });
  return reply.do === 'pick' && spoken.includes(reply.value) ? reply.value : call.language;
};
