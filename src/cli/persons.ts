// persons.yaml: who holds which role, kept beside the charter and out of version control (semantics 17).
import { UserError } from '../errors.ts';
import type { Persons } from '../render/telling.ts';
import { parseDocument } from '../yaml/document.ts';
import { map, record, text } from '../yaml/shape.ts';
import type { Call } from './call.ts';
import { joined, seenFrom } from './paths.ts';
import { problemLines } from './read-charter.ts';

const personsShape = map('word', record({ name: text(), mail: text(), phone: text() }));

export const readPersons = (call: Call, folder: string): Persons => {
  const path = joined(folder, 'persons.yaml');
  const source = call.host.files.inside(folder).read(path);
  if (source === undefined) return {};
  const { value, problems } = parseDocument(source, personsShape);
  const shown = seenFrom(call.host.cwd, path);
  if (problems.length === 0) return value ?? {};
  throw new UserError(
    [
      call.words.commands.unreadable(shown, problems.length),
      ...problemLines(call.words, shown, problems),
    ].join('\n'),
  );
};
