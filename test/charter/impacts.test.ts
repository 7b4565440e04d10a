// Every field of a charter states one impact, and the fields that semantics 20 names state the one it says.
import { expect, test } from 'vitest';
import { fieldImpacts } from '../../src/charter/impacts.ts';
import { charterShape } from '../../src/charter/schema.ts';
import { impacts, type Touched } from '../../src/yaml/shape.ts';

const fields = fieldImpacts(charterShape);
const impactOf = new Map(fields.map(({ path, impact }) => [path, impact]));

test('every field has exactly one, and every word is in use', () => {
  expect(impactOf.size).toBe(fields.length);
  expect(fields.length).toBeGreaterThan(400);
  expect(new Set(impactOf.values())).toEqual(new Set(impacts));
});

/** The table, top first: a field is held against the first line that fits it. */
const table: [RegExp, Touched][] = [
  [/^status$/, 'commitment'],
  [
    /\.(status|evidence|outgrown|learning)$|^(sessions|events)\.(?!note|conf|unsettled)/,
    'progress',
  ],
  [/^review\.(outcome|under_way)/, 'progress'],
  [/\.note$|^format$|^edition\.accepted_wording\./, 'wording'],
  [/\.(confidence|unsettled\.\w+)$/, 'open'],
  [
    /\.(owner|held_by\.actor|deputy|convener|convened_by|agenda_by|steered_by|taken_out_by|carried_by|responsibility)$|^reporting\./,
    'responsibility',
  ],
  [/^actors\.(joined|left|left_because|succeeded_by|standing|visibility)$/, 'party'],
  [/^(decision_rules|escalation|membership|edition|review)\.|^anchoring\.mandate\./, 'decision'],
  [/^arenas\.(members|observers|seats|delegated|may_not|validity|starts|ends)/, 'decision'],
  [/^arenas\.(kind|tasks|part_of|created_by|reports_to|composition)/, 'decision'],
  [/^roles\.(authority|votes|term|term_limit|rotation)$/, 'decision'],
  [/^risks\./, 'risk'],
  [/^(states|open_points|actions|decisions|disputes|waivers)\.|^pack$/, 'open'],
  // What a record itself says of who sees it goes with the record.
  [/^arenas\.visibility$/, 'decision'],
  [/^roles\.visibility$/, 'responsibility'],
  [/./, 'commitment'],
];

test('is what the table says', () => {
  const said = fields.map(({ path }) => [path, table.find(([one]) => one.test(path))?.[1]]);
  expect(Object.fromEntries(impactOf)).toEqual(Object.fromEntries(said));
});

test('a risk that is accepted is a risk, and a date of work that is over is progress', () => {
  const exceptions = fields.filter(({ exception }) => exception !== undefined);
  expect(exceptions.map(({ path, exception }) => [path, exception?.impact])).toEqual([
    ['deliverables.due', 'progress'],
    ['deliverables.milestones.due', 'progress'],
    ['risks.status', 'risk'],
  ]);
});
