// The conditions of a pack → those that look at what is asked only later, or at what depends on themselves.
import type { Cel } from '../cel.ts';
import type { Fault } from '../fault.ts';
import { mentionsOf } from '../mentions.ts';
import { questionsOf, type Question } from '../pack.ts';
import type { ReadPack } from '../read.ts';
import { resolveWrites } from '../writes.ts';
import { isInUse, placedQuestions } from './questions-in-files.ts';

interface Look {
  path: string[];
  start: number;
  /** The questions that write there, in the order they are asked. */
  writers: string[];
}

export function orderFaults(read: ReadPack, cel: Cel): Fault[] {
  const questions = questionsOf(read.pack).filter(isInUse);
  const order = questions.map(({ id }) => id);
  const looks = looksOf(questions, cel);
  return placedQuestions(read).flatMap(({ question, file, path }) => {
    const told = new Set<string>();
    return (looks.get(question.id) ?? []).flatMap((look): Fault[] => {
      const [first] = look.writers;
      if (first === undefined || order.indexOf(first) < order.indexOf(question.id)) return [];
      if (told.has(first)) return [];
      told.add(first);
      const rule = dependsOn(first, question.id, looks) ? 'goes-round' : 'looks-forward';
      const names = { name: look.path.join('.'), other: first };
      return [{ rule, file, path: [...path, 'when'], ...names, offset: look.start }];
    });
  });
}

function looksOf(questions: Question[], cel: Cel): Map<string, Look[]> {
  const environment = new cel.Environment({ unlistedVariablesAreDyn: true });
  return new Map(
    questions.map(({ id, when }): [string, Look[]] => {
      if (when === undefined) return [id, []];
      try {
        const { places } = mentionsOf(environment.parse(when).ast);
        return [
          id,
          places.map((place) => ({ ...place, writers: writersOf(place.path, questions) })),
        ];
      } catch {
        return [id, []];
      }
    }),
  );
}

const writersOf = (path: string[], questions: Question[]): string[] =>
  questions.filter((question) => writesTo(question, path)).map(({ id }) => id);

function writesTo(question: Question, mentioned: string[]): boolean {
  const path = mentioned[0] === 'form_group' ? ['collaboration', 'form'] : mentioned;
  if (path[0] === 'answers') return question.writes === 'answers' && question.id === path[1];
  const resolved = resolveWrites(question);
  if (!('writes' in resolved) || resolved.writes.kind === 'answers') return false;
  const { writes } = resolved;
  const [key, ...rest] = path;
  if (key !== (writes.kind === 'section' ? writes.section : writes.list)) return false;
  // A whole list is written by the question that makes its records.
  if (rest.length === 0) return writes.kind !== 'column';
  return writes.fields.some(({ path: written }) => overlap(written.split('.'), rest));
}

const overlap = (a: string[], b: string[]): boolean =>
  a.slice(0, b.length).every((step, index) => step === b[index]);

/** Whether a question's condition leads to another question, over any number of steps. */
function dependsOn(from: string, to: string, looks: Map<string, Look[]>): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    for (const { writers } of looks.get(id) ?? []) open.push(...writers.slice(0, 1));
  }
  return false;
}
