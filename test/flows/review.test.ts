// A review in a real terminal, drawn and plain: killed at the third theme it goes on there, and it is recorded once.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import { parseCharter } from '../../src/charter/parse.ts';
import { frozenReview, isReviewEdited, parseReview } from '../../src/charter/review-file.ts';
import type { Charter } from '../../src/charter/schema.ts';
import type { Prompt, Reply } from '../../src/interview/ask.ts';
import { charterIn, expectFreshPage, expectSame } from '../support/finished.ts';
import { openReviewShadow, today } from '../support/shadow.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openWalker, type Walker } from '../support/walker.ts';
import { openWizard } from '../support/wizard.ts';

const source = readFileSync(new URL('../fixtures/nordfjord/charter.yaml', import.meta.url), 'utf8');
const whole = parseCharter(source).charter;
const { under_way: _, ...standing } = whole.review ?? {};
const charter: Charter = { ...whole, review: standing };
/** As it stood in February: one goal fewer, and one actor. */
const before: Charter = { ...charter, actors: (charter.actors ?? []).slice(0, -1) };

const folderOf = (): { folder: string; place: string } => {
  const folder = temporaryFolder();
  const place = join(folder, 'ung');
  mkdirSync(join(place, 'reviews'), { recursive: true });
  writeFileSync(join(place, 'charter.yaml'), formatCharter(charter));
  writeFileSync(
    join(place, 'reviews/2026-02-03.yaml'),
    frozenReview({ date: '2026-02-03', trigger: 'rhythm' }, before),
  );
  return { folder, place };
};

const open = async (at: { folder: string; place: string }, plain: boolean): Promise<Walker> => {
  const words = ['review', 'ung', '--language', 'nb', '--today', today];
  const pty = openWizard([...words, ...(plain ? ['--plain'] : [])], at.folder);
  return openWalker({ pty, shadow: await openReviewShadow('nb', at.place), language: 'nb', plain });
};

/** One theme changes in one question; another is not looked at; the rest hold. */
const answerTo = (prompt: Prompt): Reply => {
  const { key } = prompt;
  if (key === 'verdict/risks') return { do: 'pick', value: 'not-looked-at' };
  if (key === 'verdict/goals') return { do: 'pick', value: 'changed' };
  if (key.startsWith('verdict/')) return { do: 'pick', value: 'confirmed' };
  if (key === 'which/goals') return { do: 'pick-many', values: ['Q-GOAL-01'] };
  if (key === 'Q-REV-01/next') return { do: 'text', value: '2027-05-20' };
  if (key === 'end') return { do: 'pick', value: 'record' };
  return prompt.kind === 'rows' || prompt.kind === 'lines' ? { do: 'done' } : { do: 'leave' };
};

test.each([
  { mode: 'drawn', plain: false },
  { mode: 'plain', plain: true },
])('$mode', async ({ plain }) => {
  const at = folderOf();
  const first = await open(at, plain);
  while (first.prompt().key !== 'verdict/users') await first.answer(answerTo(first.prompt()));
  await first.shown();
  first.pty.kill('SIGKILL');
  await first.pty.exit;
  expectSame(charterIn(at.place), first.shadow.interview().charter);
  expect(charterIn(at.place).review?.under_way?.themes).toEqual({
    form: 'confirmed',
    actors: 'confirmed',
  });
  expect(readdirSync(join(at.place, 'reviews'))).toEqual(['2026-02-03.yaml']);

  const again = await open(at, plain);
  const keys: string[] = [];
  while (again.shadow.interview().finished === 'no') {
    keys.push(again.prompt().key);
    await again.answer(answerTo(again.prompt()));
  }
  expect((await again.pty.exit).code).toBe(0);
  expect(keys).not.toContain('verdict/form');
  expect(
    keys.filter((key) => key.startsWith('Q-GOAL-')).every((key) => key.startsWith('Q-GOAL-01')),
  ).toBe(true);
  expect(readdirSync(join(at.place, 'reviews'))).toEqual(['2026-02-03.yaml', `${today}.yaml`]);
  const { review, problems } = parseReview(
    readFileSync(join(at.place, `reviews/${today}.yaml`), 'utf8'),
  );
  expect(problems).toEqual([]);
  expect(isReviewEdited(review)).toBe(false);
  expect(review.review_record).toMatchObject({
    next: '2027-05-20',
    changes: { party: 1 },
    themes: { form: 'confirmed', goals: 'confirmed', risks: 'not-looked-at' },
  });
  expect(charterIn(at.place).review?.under_way).toBeUndefined();
  expect(again.pty.raw()).toContain('# Referat – Ung i Nordfjord');
  expectFreshPage(at.place);
});
