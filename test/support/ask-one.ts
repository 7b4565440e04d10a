// Shows the prompts given as JSON, one after the other, and prints each reply as a line of JSON.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Prompt } from '../../src/interview/ask.ts';
import { openTerminal } from '../../src/terminal/open-terminal.ts';
import { prompts as en } from '../../src/words/en/prompts.ts';
import { prompts as nb } from '../../src/words/nb/prompts.ts';

interface Script {
  plain?: boolean;
  present?: boolean;
  language?: 'nb' | 'en';
  prompts: Prompt[];
  again?: { problem: string; typed: string };
}
const script = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Script;

const runEditor = (text: string): string | undefined => {
  const file = join(mkdtempSync(join(tmpdir(), 'samspill-')), 'svar.txt');
  writeFileSync(file, text);
  const [command = '', ...args] = (process.env.EDITOR ?? '').split(' ');
  const run = spawnSync(command, [...args, file], { stdio: 'inherit' });
  return run.status === 0 ? readFileSync(file, 'utf8') : undefined;
};

const terminal = await openTerminal({
  plain: script.plain ?? false,
  present: script.present ?? false,
  words: script.language === 'en' ? en : nb,
  today: '2026-06-15',
  input: process.stdin,
  output: process.stderr,
  env: process.env,
  runEditor: process.env.EDITOR === undefined ? undefined : runEditor,
});
try {
  for (const prompt of script.prompts) {
    const reply = await terminal.ask(prompt, script.again);
    process.stdout.write(`reply ${JSON.stringify(reply)}\n`);
  }
} catch (error) {
  if (!(error instanceof Error)) throw error;
  process.stdout.write(`left ${error.name}\n`);
  process.exitCode = 130;
} finally {
  terminal.close();
}
