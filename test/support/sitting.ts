// The core pack and a charter → a sitting, and a list of replies → the sitting after them.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Charter } from '../../src/charter/schema.ts';
import type { MenuItem, Prompt, Reply } from '../../src/interview/ask.ts';
import { advance, begin } from '../../src/interview/machine.ts';
import { promptNow } from '../../src/interview/prompt-now.ts';
import type { Setting } from '../../src/interview/setting.ts';
import type { Interview } from '../../src/interview/state.ts';
import { loadCel } from '../../src/pack/cel.ts';
import { conditionsWith } from '../../src/pack/conditions.ts';
import { labelsOf, textOf } from '../../src/pack/localise.ts';
import type { Pack, Question } from '../../src/pack/pack.ts';
import { parsePack } from '../../src/pack/parse.ts';
import { interview as words } from '../../src/words/en/interview.ts';

const folder = fileURLToPath(new URL('../../questions/core', import.meta.url));
const files = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]),
);
const parsed = parsePack(files).pack;
if (!parsed) throw new Error('the core pack cannot be used');
export const corePack: Pack = parsed;
const cel = await loadCel();

/** In English, on a Sunday in November, at level core unless told otherwise. */
export const settingOf = (change: Partial<Setting> = {}): Setting => {
  const pack = change.pack ?? corePack;
  return {
    pack,
    text: textOf(pack, 'en'),
    labels: labelsOf(pack, 'en'),
    words,
    holds: conditionsWith(cel, pack).holds,
    level: 'core',
    today: '2026-11-22',
    ...change,
  };
};

export const sittingOf = (charter: Charter = {}, change: Partial<Setting> = {}): Interview =>
  begin(settingOf(change), charter);

export const question = (id: string): Question => {
  const found = corePack.themes.flatMap((theme) => theme.questions).find((one) => one.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};

export const leave: Reply = { do: 'leave' };
export const done: Reply = { do: 'done' };
export const text = (value: string): Reply => ({ do: 'text', value });
export const add = (...values: string[]): Reply => ({ do: 'add', values });
export const pick = (value: string): Reply => ({ do: 'pick', value });
export const tick = (...values: string[]): Reply => ({ do: 'pick-many', values });
export const menu = (item: MenuItem, more: { text?: string; typed?: string } = {}): Reply => ({
  do: 'menu',
  item,
  ...more,
});

/** One reply at minute `minutes`; a reply that cannot be taken fails the test. */
export const step = (interview: Interview, reply: Reply, minutes = 0): Interview => {
  const outcome = advance(interview, reply, minutes);
  if ('interview' in outcome) return outcome.interview;
  throw new Error(`${promptOf(interview).key}: ${outcome.problem} ${JSON.stringify(reply)}`);
};

export const after = (interview: Interview, ...replies: Reply[]): Interview =>
  replies.reduce((now, reply) => step(now, reply), interview);

export const problemOf = (interview: Interview, reply: Reply): string | undefined => {
  const outcome = advance(interview, reply, 0);
  return 'problem' in outcome ? outcome.problem : undefined;
};

export const promptOf = (interview: Interview, minutes = 0): Prompt =>
  promptNow(interview, minutes);
export const keyOf = (interview: Interview): string => promptOf(interview).key;

/** Enter until the prompt with this key is shown. */
export const enterTo = (interview: Interview, key: string): Interview => {
  let now = interview;
  for (let count = 0; keyOf(now) !== key; count += 1) {
    if (count > 400 || keyOf(now) === 'end') throw new Error(`never asked: ${key}`);
    now = step(now, leave);
  }
  return now;
};

/** To a question through the overview. */
export const jumpTo = (interview: Interview, id: string): Interview =>
  after(interview, menu('overview'), pick(id));

/** The keys of the prompts that these replies were given to, and of the one after them. */
export const keysThrough = (interview: Interview, ...replies: Reply[]): string[] => {
  const keys = [keyOf(interview)];
  let now = interview;
  for (const reply of replies) {
    now = step(now, reply);
    keys.push(keyOf(now));
  }
  return keys;
};
