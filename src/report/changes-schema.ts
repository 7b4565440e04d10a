// What the JSON format of changes holds, as JSON Schema.
import { impacts } from '../diff/change.ts';
import { count, described, record, text } from './schema-parts.ts';

const again = record(
  {
    actor: described(text, 'Id of the actor'),
    through: described(text, 'Id of the role that represents it, or home'),
    because: described(text, 'One sentence'),
  },
  'through',
);

const change = record(
  {
    record: described(
      text,
      'Id of the innermost record; a section such as collaboration; the id of a question; charter',
    ),
    list: described(
      text,
      'The list or section it stands in: goals, goals.indicators, collaboration',
    ),
    field: described(text, 'Within the record, joined by dots; empty when it is the whole record'),
    kind: { enum: ['added', 'removed', 'changed', 'moved', 'renamed'] },
    impact: { description: 'What it touches, the gravest first', enum: [...impacts, 'none'] },
    sure: described({ type: 'boolean' }, 'False when it may be no more than wording'),
    before: { description: 'Missing on the side that does not have it' },
    after: { description: 'Missing on the side that does not have it' },
    because_of: described(text, 'Id of the record whose change brought this one along'),
    agree_again: { type: 'array', items: again },
  },
  'before',
  'after',
  'because_of',
);

export const changesSchema: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:samspill:changes:1',
  title: 'samspill changes',
  ...record({
    version: { const: 1 },
    tool: record({ name: { const: 'samspill' }, version: text }),
    language: described(text, 'Of the sentences'),
    charter: described(text, 'What the collaboration is called'),
    from: described(text, 'The older version, in words'),
    to: described(text, 'The newer version, in words'),
    changes: { type: 'array', items: change },
    withheld: described(count, 'Changes of what is kept within the group: counted, not shown'),
  }),
};
