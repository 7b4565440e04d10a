// Any replies over any charter: the sitting never falls, keeps what was not taken away, and can always be read back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import { parseCharter } from '../../src/charter/parse.ts';
import { eachRecord } from '../../src/charter/references.ts';
import { charterShape, type Charter } from '../../src/charter/schema.ts';
import type { MenuItem, Prompt, Reply } from '../../src/interview/ask.ts';
import { advance } from '../../src/interview/machine.ts';
import type { Interview } from '../../src/interview/state.ts';
import { same } from '../../src/yaml/same.ts';
import { arbitraryCharter, nastyText } from '../support/arbitrary-charter.ts';
import { besideOf } from '../support/both-views.ts';
import { answerTo } from '../support/nordfjord.ts';
import { safelyHome } from '../support/safely-home.ts';
import { keyOf, promptOf, settingOf, sittingOf, step } from '../support/sitting.ts';

/** Numbers a reply is made from, so that the same ones make the same reply at the same prompt. */
interface Wish {
  kind: number;
  which: number;
  texts: string[];
}
const wish: fc.Arbitrary<Wish> = fc.record({
  kind: fc.nat(30),
  which: fc.nat(1000),
  texts: fc.array(
    fc.oneof(
      nastyText,
      fc.constantFrom(
        '3',
        '2027-05',
        'a; b',
        'rsk-01',
        'form-05',
        'act-01',
        'dec-04',
        'Lia kommune',
      ),
    ),
    { minLength: 1, maxLength: 3 },
  ),
});

const items: MenuItem[] = [
  'back',
  'back',
  'skip',
  'park',
  'not-relevant',
  'dispute',
  'decision',
  'action',
  'overview',
  'use',
  'use',
  'why',
];
const at = <T>(list: readonly T[], index: number): T | undefined =>
  list[index % Math.max(1, list.length)];

const fitting = (prompt: Prompt, { which, texts }: Wish): Reply => {
  const value = at(texts, which) ?? '';
  switch (prompt.kind) {
    case 'text':
    case 'long':
    case 'number':
    case 'date':
      return which % 4 === 0 ? { do: 'leave' } : { do: 'text', value };
    case 'yesno':
      return { do: 'yesno', value: which % 2 === 0 };
    case 'choice':
    case 'reference': {
      const option = at(prompt.options, which)?.value ?? '';
      return option.startsWith('new:')
        ? { do: 'new', list: option.slice(4), name: value }
        : { do: 'pick', value: option };
    }
    case 'choices':
    case 'references': {
      const picked = prompt.options
        .map((option) => option.value)
        .filter((_, index) => (which >> (index % 10)) % 2 === 1);
      const list = picked.find((one) => one.startsWith('new:'));
      const values = picked.filter((one) => !one.startsWith('new:'));
      return list
        ? { do: 'new', list: list.slice(4), name: value, ticked: values }
        : { do: 'pick-many', values };
    }
    case 'rows':
    case 'lines': {
      const ids =
        prompt.kind === 'rows'
          ? prompt.rows.map(({ id }) => id)
          : prompt.lines.map((_, index) => `${index}`);
      const id = at(ids, which);
      if (id === undefined || which % 5 < 2)
        return which % 5 === 0 ? { do: 'done' } : { do: 'add', values: texts };
      return which % 5 === 2
        ? { do: 'edit', id }
        : which % 5 === 3
          ? { do: 'remove', id }
          : { do: 'move', id, to: which % 3 };
    }
    case 'page':
      return { do: 'leave' };
    default:
      return prompt satisfies never;
  }
};

/** Mostly what the prompt asks for; sometimes the menu, and sometimes what no prompt would be given. */
const replyTo = (prompt: Prompt, one: Wish): Reply => {
  const value = at(one.texts, one.which) ?? '';
  const wild: Reply[] = [
    { do: 'leave' },
    { do: 'done' },
    { do: 'text', value },
    { do: 'yesno', value: true },
    { do: 'pick', value },
    { do: 'pick-many', values: one.texts },
    { do: 'outside', text: value },
    { do: 'new', list: 'actors', name: value },
    { do: 'same-as-above' },
    { do: 'same-for-all' },
    { do: 'same-for-all', value },
    { do: 'edit', id: value },
    { do: 'move', id: '0', to: one.which - 500 },
  ];
  if (one.kind < 4) return wild[one.which % wild.length] ?? { do: 'leave' };
  if (one.kind < 11)
    return {
      do: 'menu',
      item: at(items, one.which) ?? 'back',
      ...(one.which % 3 === 0 ? { text: value } : {}),
      typed: value,
    };
  return fitting(prompt, one);
};

const idsIn = (charter: Charter): string[] => eachRecord(charter).map(({ id }) => id);
const topIds = (charter: Charter): string[] =>
  eachRecord(charter)
    .filter(({ path }) => path.length === 2)
    .map(({ id }) => id);
const removed = (before: Interview, reply: Reply): string[] => {
  const { side } = before;
  return side?.at === 'remove' && reply.do === 'pick' ? [side.id] : [];
};
/** A charter in which everything is answered, so that everything can be changed. */
const whole = ((): Charter => {
  let now = sittingOf({}, { level: 'deeper' });
  while (now.finished === 'no') now = step(now, answerTo(promptOf(now)));
  return now.charter;
})();
const starts = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Charter>({}, safelyHome, whole) },
  { weight: 1, arbitrary: arbitraryCharter },
);

const said = (charter: Charter): string => formatCharter({ format: 1, ...charter });

test('any replies', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(
      starts,
      fc.constantFrom('core', 'deeper'),
      fc.array(wish, { maxLength: 60 }),
      fc.boolean(),
      (charter, level, wishes, areApart) => {
        let now = sittingOf(charter, { ...settingOf(), level, beside: besideOf(areApart) });
        for (const one of wishes) {
          const reply = replyTo(promptOf(now), one);
          const before = JSON.stringify(now.charter);
          const outcome = advance(now, reply, 0);
          expect(JSON.stringify(now.charter)).toBe(before);
          expect(advance(now, reply, 0)).toEqual(outcome);
          if ('problem' in outcome) continue;
          const next = outcome.interview;
          const lost = topIds(now.charter).filter((id) => !idsIn(next.charter).includes(id));
          const settled = now.side?.at === 'dispute' ? (now.charter.disputes ?? []) : [];
          const gone = [...removed(now, reply), ...settled.map(({ id }) => id)];
          const shells = lost.filter((id) => !gone.includes(id));
          // What was made for an actor by filling a cell goes when its last cell is emptied.
          for (const id of shells)
            expect(['anchoring', 'resources']).toContain(
              eachRecord(now.charter).find((found) => found.id === id)?.list,
            );
          if (next.charter !== now.charter) {
            const read = parseCharter(said(next.charter));
            expect(read.problems).toEqual([]);
            expect(said(read.charter)).toBe(said(next.charter));
            expect(same(read.charter, { format: 1, ...next.charter }, charterShape)).toBe(true);
          }
          now = next;
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('back after forward is the same prompt', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(starts, fc.array(wish, { maxLength: 40 }), (charter, wishes) => {
      let now = sittingOf(charter);
      for (const one of wishes) {
        const reply = replyTo(promptOf(now), one);
        const outcome = advance(now, reply, 0);
        if ('problem' in outcome) continue;
        const next = outcome.interview;
        const isForward =
          !now.side && !next.side && keyOf(next) !== keyOf(now) && reply.do !== 'menu';
        if (isForward && now.place.at === 'part') {
          const returned = step(next, { do: 'menu', item: 'back' });
          expect(keyOf(returned)).toBe(keyOf(now));
          expect(keyOf(step(returned, { do: 'leave' }))).toBe(keyOf(next));
        }
        now = next;
      }
    }),
    { numRuns: 60 },
  );
});
