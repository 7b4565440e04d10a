// A charter and its pack → the answers that have no place in it: what each organisation answers alone (semantics 10).
import type { ParsedCharter } from '../charter/parse.ts';
import type { Problem } from '../yaml/problem.ts';
import { questionsOf, type Pack } from './pack.ts';

export const answeredAlone = (
  pack: Pack,
  { charter, locate }: Pick<ParsedCharter, 'charter' | 'locate'>,
): Problem[] => {
  const answers = charter.answers ?? {};
  return questionsOf(pack)
    .filter(({ id, who }) => who === 'each' && Object.hasOwn(answers, id))
    .map(({ id }): Problem => {
      const path = ['answers', id];
      return {
        code: 'answered-alone',
        path,
        value: id,
        ...(locate(path) ?? { line: 1, column: 1 }),
      };
    })
    .sort((a, b) => a.line - b.line);
};
