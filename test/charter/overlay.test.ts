import { expect, test } from 'vitest';
import { overlaid } from '../../src/charter/overlay.ts';
import type { Charter } from '../../src/charter/schema.ts';

const lia = { id: 'lia', name: 'Lia kommune', kind: 'municipality' } as const;
const nes = { id: 'nes', name: 'Nes kommune' };
const charter: Charter = {
  actors: [lia, nes],
  collaboration: { name: 'Safely home', scope: { inside: ['home'], outside: ['hospital'] } },
  goals: [
    {
      id: 'home',
      statement: 'Home safely',
      indicators: [{ id: 'back', what: 'Back within a week', target: '5 %' }],
    },
  ],
  resources: [{ id: 'time', kind: 'time', actor: 'lia', amount: { value: 2, unit: 'days' } }],
};

test.each<[string, Charter, Charter]>([
  [
    'a field',
    { collaboration: { name: 'Home' } },
    { ...charter, collaboration: { ...charter.collaboration, name: 'Home' } },
  ],
  [
    'a record by its id',
    { actors: [{ id: 'lia', brings: 'a ward' }] },
    { ...charter, actors: [{ ...lia, brings: 'a ward' }, nes] },
  ],
  [
    'a record by its name',
    { actors: [{ name: 'Nes kommune', brings: 'nurses' }] },
    { ...charter, actors: [lia, { ...nes, brings: 'nurses' }] },
  ],
  [
    'a new record, beside those that are there',
    { actors: [{ name: 'Helse Nordvik' }] },
    { ...charter, actors: [lia, nes, { name: 'Helse Nordvik' }] },
  ],
  [
    'an entry inside a record',
    { goals: [{ id: 'home', indicators: [{ what: 'Back within a week', baseline: '14 %' }] }] },
    {
      ...charter,
      goals: [
        {
          id: 'home',
          statement: 'Home safely',
          indicators: [{ id: 'back', what: 'Back within a week', target: '5 %', baseline: '14 %' }],
        },
      ],
    },
  ],
  [
    'a list of plain lines, as a whole',
    { collaboration: { scope: { inside: ['the first week'] } } },
    {
      ...charter,
      collaboration: {
        name: 'Safely home',
        scope: { inside: ['the first week'], outside: ['hospital'] },
      },
    },
  ],
  [
    'an amount, as a whole',
    { resources: [{ id: 'time', amount: 'as much as it takes' }] },
    {
      ...charter,
      resources: [{ id: 'time', kind: 'time', actor: 'lia', amount: 'as much as it takes' }],
    },
  ],
  [
    'what another puts in, of the same kind',
    { resources: [{ kind: 'time', actor: 'nes' }] },
    { ...charter, resources: [...(charter.resources ?? []), { kind: 'time', actor: 'nes' }] },
  ],
  [
    'two of one name, one for each',
    { actors: [{ name: 'Lia kommune' }, { name: 'Lia kommune' }] },
    { ...charter, actors: [lia, nes, { name: 'Lia kommune' }] },
  ],
])('%s', (_, answers, expected) => expect(overlaid(charter, answers)).toEqual(expected));
