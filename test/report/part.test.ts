// A part of a run → the run again; what is no part is none, by the schema that is published.
import { expect, test } from 'vitest';
import { json } from '../../src/report/findings/json.ts';
import { partFrom } from '../../src/report/part.ts';
import { options, runWith } from '../support/found.ts';
import { isFindings } from '../support/valid-report.ts';

const written = json(runWith(), options());

test('what was written is read as it was', () => {
  expect(partFrom(written)).toEqual(runWith());
  expect(json(partFrom(written)!, options())).toBe(written);
});

test.each(['', '{', 'null', '[]', '{}', '"part"'])('%s is no part', (text) => {
  expect(partFrom(text)).toBeUndefined();
});

/** Every place in the JSON, as keys. */
const placesIn = (value: unknown): string[][] =>
  typeof value !== 'object' || value === null
    ? [[]]
    : [
        [],
        ...Object.entries(value).flatMap(([key, inner]) =>
          placesIn(inner).map((place) => [key, ...place]),
        ),
      ];

const changed = (place: readonly string[], to: unknown): unknown => {
  const copy = { top: JSON.parse(written) as unknown };
  const keys = ['top', ...place];
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Record<string, unknown>>(
    (value, key) => value[key] as Record<string, unknown>,
    copy,
  );
  if (to === undefined) delete holder[last];
  else holder[last] = to;
  return copy.top;
};

test('whatever stands wrong anywhere in it, a part that is read conforms to the schema', () => {
  const wrong = [undefined, null, -1, 0, 1.5, 'word', true, [], {}, { more: 1 }, [null]];
  let read = 0;
  for (const place of placesIn(JSON.parse(written)))
    for (const to of wrong) {
      const value = changed(place, to);
      // What is counted is counted again from the findings.
      if (place[0] === 'counts' || place[0] === 'today') continue;
      // A list with a hole is no JSON that anybody writes.
      if (to === undefined && /^\d+$/.test(place.at(-1) ?? '')) continue;
      const part = partFrom(JSON.stringify(value));
      if (part === undefined) continue;
      read += 1;
      expect(
        isFindings(JSON.parse(json(part, options()))),
        `${place.join('.')} = ${JSON.stringify(to)}`,
      ).toBe(true);
    }
  expect(read).toBeGreaterThan(20);
});
