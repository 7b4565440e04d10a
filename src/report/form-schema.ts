// What the JSON of form-fit holds, as JSON Schema.
import { answersTo, candidates, criteria } from '../fit/reasons.ts';

const text = { type: 'string' };
const yesNo = { type: 'boolean' };
const many = (items: object): object => ({ type: 'array', items });
const one = (values: readonly string[]): object => ({ enum: [...values] });
const answer = one([...new Set(criteria.flatMap((criterion) => answersTo(criterion)))]);
const criterion = one(criteria);
const candidate = one(candidates);

type Properties = Readonly<Record<string, object>>;

const record = (properties: Properties, ...mayLack: string[]): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !mayLack.includes(key)),
  additionalProperties: false,
});

const place = record(
  { path: text, id: text, label: text, withheld: { const: true } },
  'id',
  'label',
  'withheld',
);
const sources = { ...many(text), minItems: 1, description: 'Ids of what it rests on' };
const told = { id: text, text, sources };
const reasons = many(record({ criterion, partly: yesNo, text, sources }));
const change = (of: object): object => record({ from: of, to: of }, 'from', 'to');

const moved = record(
  {
    since: { ...text, description: 'The date of the last review' },
    answers: many(record({ criterion, from: answer, to: answer })),
    first: change(candidate),
    form: change(text),
  },
  'first',
  'form',
);

export const formSchema: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:samspill:form:1',
  title: 'samspill form',
  ...record(
    {
      version: { const: 1 },
      today: { ...text, description: 'The day that was taken as today' },
      name: text,
      form: { ...text, description: 'As the charter has it; missing when none is chosen' },
      network_purpose: one(['learning', 'collaboration', 'both']),
      answers: many(
        record(
          {
            criterion,
            text,
            answer,
            by: one(['charter', 'group', 'nobody']),
            from: many(place),
            answered_before: answer,
          },
          'answered_before',
        ),
      ),
      gate: record(told),
      candidates: {
        description: 'In order. What tells two neighbours apart is in the second one',
        ...many(
          record({
            candidate,
            by_purpose: yesNo,
            level_with_previous: yesNo,
            below_previous_because: many(criterion),
            supporting: reasons,
            contrary: reasons,
          }),
        ),
      },
      combination: record({
        parts: many(
          record({
            candidate,
            does: one(['reaches', 'learns', 'explores', 'delivers', 'runs']),
          }),
        ),
        because: many(record({ one: many(criterion), other: many(criterion) })),
        sources,
      }),
      profile: many(
        record(
          {
            dial: one(['entry', 'mandate', 'money', 'deliverables', 'decisions']),
            at: { type: 'integer', minimum: 1, maximum: 5 },
            text,
            from: many(place),
            question: text,
            sources,
          },
          'at',
          'text',
        ),
      ),
      signals: many(record({ id: text, text, seen: many(place), sources })),
      notes: many(record(told)),
      moved,
    },
    'form',
    'network_purpose',
    'gate',
    'combination',
    'moved',
  ),
};
