// Half a year of «Home by Supper»: the first charter, three months of edits on two branches, a merge, a review, a signature gone stale, and a review in which nothing changed.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isReviewEdited, parseReview } from '../../src/charter/review-file.ts';
import type { Charter } from '../../src/charter/schema.ts';
import { charterIn, expectFreshPage } from '../support/finished.ts';
import { gitWithSamspill } from '../support/git-with-samspill.ts';

const answers = readFileSync(
  new URL('../fixtures/home-by-supper/answers.yaml', import.meta.url),
  'utf8',
);

interface Change {
  record: string;
  field: string;
  impact: string;
  agree_again: { actor: string; through?: string; because: string }[];
}

test('from the first evening to a review in which nothing changed', () => {
  const at = gitWithSamspill();
  const run = (day: string, ...words: string[]) => at.samspill(...words, '--today', day);
  const sure = (day: string, ...words: string[]): string => {
    const { code, out, err } = run(day, ...words);
    expect({ code, err: code === 0 ? '' : err, words }).toEqual({ code: 0, err: '', words });
    return out;
  };
  const path = join(at.folder, 'charter.yaml');
  const edit = (...pairs: [from: string, to: string][]): void => {
    const text = readFileSync(path, 'utf8');
    for (const [from] of pairs) expect(text).toContain(from);
    writeFileSync(
      path,
      pairs.reduce((now, [from, to]) => now.replace(from, to), text),
    );
  };
  const changesSince = (day: string, ...words: string[]): Change[] =>
    (JSON.parse(sure(day, 'diff', ...words, '--format', 'json')) as { changes: Change[] }).changes;
  const reviewOf = (name: string) => parseReview(at.read(`reviews/${name}`));

  // June: one evening, a draft, and a charter that three organisations stand behind.
  writeFileSync(join(at.folder, 'answers.yaml'), answers);
  sure('2026-06-02', 'start', '.', '--from', 'answers.yaml');
  sure('2026-06-16', 'adopt');
  expect(charterIn(at.folder).status).toBe('in-force');
  expect(reviewOf('2026-06-16.yaml').review.review_record?.trigger).toBe('adopted');
  for (const actor of ['lillevik-municipality', 'storas-municipality', 'fjord-hospital'])
    sure('2026-06-17', 'sign', '--actor', actor, '--by', 'coordinator');
  sure('2026-06-17', 'git-setup', '--install');
  at.commit({}, 'Adopted and signed');

  // The summer: Lillevik and the hospital each write on a branch of their own.
  at.sure('switch', '--quiet', '--create', 'lillevik');
  edit(
    ['beds, doctors, and the decision to send somebody home', 'beds and doctors'],
    ['rhythm: every other Wednesday', 'rhythm: every Wednesday'],
    ['Nobody comes home to a cold and empty house', 'Nobody comes home to a cold house'],
  );
  at.commit({}, 'Lillevik: what we saw in July');
  at.sure('switch', '--quiet', 'main');
  at.sure('switch', '--quiet', '--create', 'hospital');
  edit(
    ['Nobody comes home to a cold and empty house', 'Nobody comes home to an empty house'],
    ['    owner: coordinator\n    measures:', '    owner: fjord-hospital\n    measures:'],
  );
  at.commit({}, 'The hospital: who owns the late word');
  at.sure('switch', '--quiet', 'main');
  at.sure('merge', '--quiet', 'lillevik');

  // September: the merge keeps what both did, and the one line both wrote becomes a dispute.
  expect(at.git('merge', '--quiet', 'hospital').code).not.toBe(0);
  const merged = charterIn(at.folder);
  expect(merged.risks?.[0]?.owner).toBe('fjord-hospital');
  expect(merged.arenas?.[0]?.rhythm).toBe('every Wednesday');
  expect(merged.goals?.[0]?.statement).toBe('Nobody comes home to a cold and empty house');
  expect(merged.disputes).toMatchObject([{ about: 'supper.statement' }]);
  const texts = (merged.disputes?.[0]?.alternatives ?? []).map(({ text }) => text);
  expect(texts.sort()).toEqual([
    'Nobody comes home to a cold house',
    'Nobody comes home to an empty house',
  ]);
  sure('2026-09-20', 'render');
  at.commit({}, 'Merged');

  // What changed since June, what it touches, and who must agree again.
  const changes = changesSince('2026-09-20', '--since', 'review');
  const impactOf = (record: string, field: string): string | undefined =>
    changes.find((one) => one.record === record && one.field === field)?.impact;
  expect(impactOf('late-word', 'owner')).toBe('responsibility');
  expect(impactOf('wednesday-round', 'rhythm')).toBeDefined();
  const owner = changes.find((one) => one.record === 'late-word');
  expect(owner?.agree_again.map(({ actor }) => actor).sort()).toEqual([
    'fjord-hospital',
    'storas-municipality',
  ]);

  // The review: the dispute is settled, one theme holds, two have changed, the rest were not looked at.
  const settled: Charter = charterIn(at.folder);
  expect(settled.disputes).toHaveLength(1); //x
  edit(
    ['Nobody comes home to a cold and empty house', 'Nobody comes home to a cold house'],
    [/\ndisputes:\n(?:[ -].*\n|\n)*/.exec(readFileSync(path, 'utf8'))?.[0] ?? '…', '\n'],
  );
  const minutes = sure(
    '2026-11-18',
    ...['review', '--record', '--date', '2026-11-17'],
    ...['--participants', 'lillevik-municipality,storas-municipality,fjord-hospital'],
    ...['--confirmed', 'users', '--changed', 'goals,risks'],
  );
  expect(minutes).toContain('# Minutes – Home by Supper');
  expect(minutes).toContain('Nobody comes home to a cold house');
  const first = reviewOf('2026-11-17.yaml');
  expect(first.problems).toEqual([]);
  expect(isReviewEdited(first.review)).toBe(false);
  expect(first.review.review_record).toMatchObject({
    previous: '2026-06-16',
    themes: { users: 'confirmed', goals: 'changed', risks: 'changed', arenas: 'not-looked-at' },
  });
  expect(first.review.review_record?.changes).toMatchObject({ commitment: expect.any(Number) });
  expectFreshPage(at.folder);
  at.commit({}, 'Review of 17 November');

  // What was signed in June has changed: the goal is everybody's, so each signature is stale until it is given again.
  const stale = run('2026-11-18', 'check', '--format', 'json');
  const rules = (
    JSON.parse(stale.out) as { files: { findings: { rule: string; message: string }[] }[] }
  ).files.flatMap(({ findings }) => findings);
  expect(rules.filter(({ rule }) => rule === 'signature-stale')).toHaveLength(3);
  for (const actor of ['lillevik-municipality', 'storas-municipality'])
    sure('2026-11-19', 'sign', '--actor', actor, '--by', 'coordinator');
  const left = JSON.parse(run('2026-11-19', 'check', '--format', 'json').out) as {
    files: { findings: { rule: string; message: string }[] }[];
  };
  const stillStale = left.files
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => rule === 'signature-stale');
  expect(stillStale).toHaveLength(1); //x
  expect(stillStale[0]?.message).toContain('Fjord Hospital');
  sure('2026-11-19', 'sign', '--actor', 'fjord-hospital', '--by', 'coordinator');
  at.commit({}, 'Signed again');

  // May: nothing has changed, and that is a result.
  expect(sure('2027-05-26', 'diff').trim().split('\n')).toHaveLength(1);
  const second = sure('2027-05-26', 'review', '--record', '--confirmed', 'all');
  expect(second).toContain('Nothing changed.');
  const record = reviewOf('2027-05-26.yaml').review.review_record;
  expect(record?.changes ?? {}).toEqual({});
  expect(new Set(Object.values(record?.themes ?? {}))).toEqual(new Set(['confirmed']));
  expect(readdirSync(join(at.folder, 'reviews')).sort()).toEqual([
    '2026-06-16.yaml',
    '2026-11-17.yaml',
    '2027-05-26.yaml',
  ]);
  expect(existsSync(join(at.folder, '.samspill.lock'))).toBe(false);
});
