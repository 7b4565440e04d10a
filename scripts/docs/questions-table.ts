// The core pack → the table of its questions in the order they are asked.
import { loadPack } from '../../src/cli/load-pack.ts';
import type { Host } from '../../src/host.ts';
import { questionsOf, type Question } from '../../src/pack/pack.ts';
import { loadWords } from '../../src/words/load.ts';
import { table } from './table.ts';

const heads = ['Id', 'Writes', 'Fields', 'Who', 'Level', 'When', 'Trace'];

export async function questionsTable(host: Host): Promise<string> {
  const pack = await loadPack(host, await loadWords('en'), 'core');
  return table(heads, questionsOf(pack).map(cellsOf));
}

const coded = (text: string): string => `\`${text}\``;

const cellsOf = (question: Question): string[] => [
  question.id,
  coded(question.writes),
  question.fields?.map(coded).join(', ') ?? '–',
  question.who,
  levelText(question.level),
  question.when === undefined ? '–' : coded(question.when),
  question.trace.join(', '),
];

const levelText = (level: Question['level']): string =>
  typeof level === 'string'
    ? level
    : Object.entries(level)
        .map(([group, one]) => `${group}: ${one}`)
        .join(', ');
