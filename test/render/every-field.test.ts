// Every field that holds something is said somewhere in the document.
import { describe, expect, it } from 'vitest';
import type { Labels } from '../../src/charter/labels.ts';
import type { Charter } from '../../src/charter/schema.ts';
import { renderMarkdown } from '../../src/render/render.ts';
import { filledCharter, type Leaf } from '../support/filled-charter.ts';
import { renderOptions } from '../support/render-options.ts';

/** What the document leaves out, and why. */
const leftOut = new Set([
  'format', // for the program
  'language', // told as the name of the language
  'sessions.settled', // which questions were looked at: the program's own bookkeeping
]);
const scores = new Set(['risks.likelihood', 'risks.impact', 'funding.models.shares.percent']);

const labels: Labels = {
  language: 'nb',
  entity: (list) => ({ label: `Liste ${list}`, one: list }),
  field: (path) => ({ label: `Felt ${path.replaceAll('_', '-')} her` }),
  choice: (path, value) => `valg ${path.replaceAll('_', '-')} er ${value}`,
};
const options = { ...renderOptions('nb'), labels, internal: true };
const question = options.questions.questions.map(({ id }) => id).slice(0, 4);
const theme = ['form'];

const marked = () => {
  const marks = new Map<string, string>();
  let next = 4000;
  const charter = filledCharter(
    (leaf) => {
      next += 1;
      const { value, mark } = markOf(leaf, next);
      if (!leftOut.has(leaf.path)) marks.set(mark, leaf.path);
      return value;
    },
    { question, theme },
  );
  return { charter: varied(charter), marks };
};

const markOf = ({ shape, path }: Leaf, next: number): { value: unknown; mark: string } => {
  const word = `zq${next}`;
  switch (shape.kind) {
    case 'text':
    case 'simple':
      return { value: word, mark: word };
    // One that points nowhere is told as it is written.
    case 'reference':
      return { value: word, mark: word };
    case 'measure':
      return { value: { value: 3, unit: word }, mark: word };
    case 'date':
      return { value: `${next}`, mark: `${next}` };
    case 'number':
      return scores.has(path) ? { value: 4, mark: '4' } : { value: next, mark: `${next}` };
    case 'yesno':
      return { value: true, mark: labels.field(path).label };
    case 'choice': {
      const value = path.endsWith('visibility') ? 'group' : shape.options[0]!;
      return { value, mark: labels.choice(path, value) };
    }
    default:
      return shape satisfies never;
  }
};

/** The states a question may be in, and an anchoring that belongs to an actor of the charter. */
const varied = (charter: Charter): Charter => {
  const [one, two, three, four] = Object.entries(charter.states ?? {});
  const { state: _, ...again } = four![1];
  return {
    ...charter,
    anchoring: [{ ...charter.anchoring![0]!, actor: 'actors' }],
    states: {
      [one![0]]: { ...one![1], state: 'not-relevant' },
      [two![0]]: { ...two![1], state: 'parked' },
      [three![0]]: { ...three![1], state: 'disputed' },
      [four![0]]: again,
    },
  };
};

const withoutPictures = (markdown: string): string =>
  markdown.replaceAll(/```mermaid[^`]*```/gu, '').replaceAll('\\', '');

describe('every field', () => {
  const { charter, marks } = marked();

  it('is told in the text, not only in a picture', () => {
    const text = withoutPictures(renderMarkdown(charter, '', options)).toLowerCase();
    const untold = [...marks].filter(([mark]) => !text.includes(mark.toLowerCase()));
    // The state is told by the heading it stands under, and the actor by the row.
    const elsewhere = new Set(['states.state', 'anchoring.actor']);
    expect(untold.filter(([, path]) => !elsewhere.has(path))).toEqual([]);
    expect(marks.size).toBeGreaterThan(400);
  });

  it('is told of an open point as well as of a settled one', () => {
    const [point] = charter.open_points!;
    const { closed_by: _, ...open } = point!;
    const text = renderMarkdown({ ...charter, open_points: [open] }, '', options);
    const own = Object.values(open).filter((value) => typeof value === 'string');
    for (const value of own.filter(
      (text) => /^(?:zq)?\d{4}$/u.test(text) || text.startsWith('zq'),
    )) {
      expect(text).toContain(value);
    }
  });
});
