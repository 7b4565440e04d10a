// samspill form --from: a file of answers to the criteria → the charter with them, or everything that is wrong in the file.
import type { Charter } from '../../charter/schema.ts';
import { UserError } from '../../errors.ts';
import { answersTo, criteria } from '../../fit/reasons.ts';
import { parseDocument } from '../../yaml/document.ts';
import { choice, record } from '../../yaml/shape.ts';
import type { Call } from '../call.ts';
import { joined } from '../paths.ts';
import { problemLines } from '../read-charter.ts';

/** As in charter.yaml: `answers`, by the id of the criterion. */
const shape = record({
  answers: record(
    Object.fromEntries(criteria.map((criterion) => [criterion, choice(answersTo(criterion))])),
  ),
});

export const withAnswersFrom = (call: Call, given: string, charter: Charter): Charter => {
  const { host, words } = call;
  const text = host.files.read(joined(host.cwd, given));
  if (text === undefined) throw new UserError(words.commands.answersNotThere(given));
  const { value, problems } = parseDocument(text, shape);
  if (problems.length > 0)
    throw new UserError(
      [words.commands.answersWrong(given), ...problemLines(words, given, problems)].join('\n'),
    );
  const answers = (value?.answers ?? {}) as Record<string, string>;
  if (Object.keys(answers).length === 0) return charter;
  return { ...charter, answers: { ...charter.answers, ...answers } };
};
