// The stories and the real charters that form-fit is tried on.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCharter } from '../../src/charter/parse.ts';
import type { Charter } from '../../src/charter/schema.ts';

const stories = join(import.meta.dirname, '../fixtures/form-fit');
const charters = join(import.meta.dirname, '../fixtures/charters');

function read(text: string): Charter {
  const { charter, problems } = parseCharter(text);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return charter;
}

export const storyText = (name: string): string =>
  readFileSync(join(stories, `${name}.yaml`), 'utf8');
export const story = (name: string): Charter => read(storyText(name));
export const storyNames = readdirSync(stories).map((name) => name.replace('.yaml', ''));

export const realNames = ['skate', 'nhs-wales-wtsb', 'os2valghalla', 'k8s-wg-lts'];
export const realCharter = (name: string): Charter =>
  read(`format: 1\n${readFileSync(join(charters, name, 'answers.yaml'), 'utf8')}`);
