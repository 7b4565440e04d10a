// What the JSON format holds, as JSON Schema: for those who read it, and for putting parts together again.
import { count, described, record, text } from './schema-parts.ts';

const place = { type: 'integer', minimum: 1 };
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

const waived = record(
  { reason: text, by: text, until: described(text, 'A date, a month, a quarter or a year') },
  'by',
  'until',
);

const finding = record(
  {
    rule: described(text, 'Id of the rule'),
    severity: { enum: ['error', 'warning', 'info'] },
    file: described(text, 'Relative to where check was run; may lie beside the charter'),
    path: {
      description: 'Into the file: keys, and places in lists counted from 0',
      type: 'array',
      items: { anyOf: [text, count] },
    },
    about: described(text, 'Id of the record or question it is about: what a waiver names'),
    line: place,
    column: described(place, 'In UTF-16 units'),
    endColumn: described(place, 'Just after the last character, where it is on the same line'),
    message: text,
    said: described(text, 'The message with dates as people say them; absent where it has none'),
    fix: described(text, 'What to do; may be several lines'),
    trace: { description: 'Sources the rule rests on', type: 'array', items: text },
    because: { description: 'It comes from the date alone', const: 'time' },
    waived: described(waived, 'A waiver of the charter covers it: it is in no count but `waived`'),
    withheld: { description: 'It is about a record marked for the group', const: true },
    fingerprint: described(text, 'The same for the same fault, wherever its line stands'),
  },
  'about',
  'said',
  'endColumn',
  'because',
  'waived',
  'withheld',
);

const file = record({
  file: described(text, 'The charter, relative to where check was run'),
  status: {
    description: 'unreadable: no other rule was tried',
    enum: ['checked', 'unreadable'],
  },
  findings: { type: 'array', items: finding },
});

const counts = record({
  charters: count,
  unreadable: count,
  error: count,
  warning: count,
  info: count,
  waived: count,
  unchanged: described(count, 'Charters left out because nothing in them changed'),
});

export const findingsSchema: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:samspill:findings:1',
  title: 'samspill findings',
  ...record({
    version: { const: 1 },
    tool: record({ name: { const: 'samspill' }, version: text }),
    today: described(day, 'The day that was taken as today'),
    language: described(text, 'Of the messages'),
    files: { type: 'array', items: file },
    counts,
  }),
};
