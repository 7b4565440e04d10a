// A charter on the disk and what an organisation thinks → it answers alone in a terminal, prompt by prompt.
import { join } from 'node:path';
import { callOf } from '../../src/cli/call.ts';
import { readCharter } from '../../src/cli/read-charter.ts';
import { settingFor } from '../../src/cli/setting-for.ts';
import {
  advanceAlone,
  beginAlone,
  promptAlone,
  type Alone,
} from '../../src/contribute/alone/alone.ts';
import { valueAt } from '../../src/contribute/alone/steps.ts';
import { sheetFor } from '../../src/contribute/worksheet/sheet.ts';
import { diskFiles } from '../../src/disk/files.ts';
import type { Prompt, Reply } from '../../src/interview/ask.ts';
import { optionOf } from '../../src/interview/picked.ts';
import { loadWords } from '../../src/words/load.ts';
import { memoryHost } from './memory-host.ts';
import type { Counterpart } from './shadow.ts';
import type { Thought } from './ung-ut.ts';

export interface AloneShadow extends Counterpart {
  alone(): Alone;
}

export interface Sat {
  folder: string;
  actor: string;
  language: string;
  today: string;
  /** The first time it is 1, and one more for each review that has been. */
  round: number;
}

/** The same questions without a terminal: it knows which prompt the program must show. */
export const openAlone = async ({
  folder,
  actor,
  language,
  today,
  round,
}: Sat): Promise<AloneShadow> => {
  const host = { ...memoryHost(), files: diskFiles, cwd: folder };
  const words = await loadWords(language);
  const call = { ...(await callOf(host, { language, today })), words };
  const { charter } = readCharter(host, words, join(folder, 'charter.yaml'));
  const setting = await settingFor(call, { language, charter, options: {} });
  const sheet = sheetFor({ setting, charter, actor, language, round });
  const { interview, contribute } = words;
  let alone = beginAlone(sheet, {}, { interview, contribute, today });
  return {
    alone: () => alone,
    prompt: () => promptAlone(alone),
    take(reply) {
      const outcome = advanceAlone(alone, reply);
      if ('problem' in outcome) throw new Error(`${promptAlone(alone).key}: ${outcome.problem}`);
      alone = outcome.alone;
    },
  };
};

const given = ({ answers, perceptions }: Thought, key: string): unknown => {
  const [id = '', ...rest] = key.split('/');
  const said = perceptions[id];
  if (said === undefined) return valueAt(answers, [id, ...rest]);
  const { answer, why, read_aloud } = said;
  return rest[0] === 'why' ? why : rest[0] === 'aloud' ? read_aloud : answer;
};

/** The first field of a record is what it is called. */
const nameOf = (record: unknown): string => {
  const first: unknown = Object.values(record as object)[0];
  return typeof first === 'object' && first !== null && 'text' in first
    ? String(first.text)
    : String(first);
};

/** What has been said to this prompt already is not said again. */
export const thinking =
  (thought: Thought) =>
  (prompt: Prompt): Reply => {
    const value = given(thought, prompt.key);
    if (prompt.kind === 'lines') {
      const all = (Array.isArray(value) ? (value as unknown[]) : []).map((one) =>
        typeof one === 'string' ? one : nameOf(one),
      );
      const missing = all.filter((one) => !prompt.lines.includes(one));
      return missing.length === 0 ? { do: 'done' } : { do: 'add', values: missing };
    }
    if (value === undefined) return { do: 'leave' };
    switch (prompt.kind) {
      case 'yesno':
        return { do: 'yesno', value: value === true };
      case 'choice':
      case 'reference':
        return typeof value === 'object'
          ? { do: 'outside', text: nameOf(value) }
          : { do: 'pick', value: String(value) };
      case 'choices':
      case 'references': {
        const values = (value as unknown[]).map(optionOf);
        const outside = values.find((one) => !prompt.options.some((known) => known.value === one));
        return outside === undefined
          ? { do: 'pick-many', values }
          : { do: 'outside', text: outside.slice('text:'.length) };
      }
      default:
        return { do: 'text', value: String(value) };
    }
  };
