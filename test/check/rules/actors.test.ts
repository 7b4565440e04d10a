// Rules on actors and what they hold, where a whole charter would hide the point.
import { describe, expect, test } from 'vitest';
import type { Charter } from '../../../src/charter/schema.ts';
import type { Earlier } from '../../../src/check/rule.ts';
import { rule as actorHoldsMostRoles } from '../../../src/check/rules/actor-holds-most-roles.ts';
import { rule as actorJoinedWithoutReview } from '../../../src/check/rules/actor-joined-without-review.ts';
import { rule as actorWithoutResource } from '../../../src/check/rules/actor-without-resource.ts';
import { rule as anchoringExpired } from '../../../src/check/rules/anchoring-expired.ts';
import { rule as arenaLevelMissing } from '../../../src/check/rules/arena-level-missing.ts';
import { rule as coordinatorMissing } from '../../../src/check/rules/coordinator-missing.ts';
import { rule as costKeyMissing } from '../../../src/check/rules/cost-key-missing.ts';
import { rule as countDiffers } from '../../../src/check/rules/count-differs.ts';
import { rule as leftActorStillResponsible } from '../../../src/check/rules/left-actor-still-responsible.ts';
import { aboutBy, foundBy } from '../../support/found-by.ts';

const actors = [
  { id: 'lom', name: 'Lom kommune' },
  { id: 'skjak', name: 'Skjåk kommune' },
];

describe('actor-holds-most-roles', () => {
  const held = (...holders: string[][]): NonNullable<Charter['roles']> =>
    holders.map((ids, index) => ({
      id: `rolle-${index}`,
      held_by: ids.map((actor) => ({ actor })),
    }));
  const about = (
    roles: NonNullable<Charter['roles']>,
    who: NonNullable<Charter['actors']> = actors,
  ) => aboutBy(actorHoldsMostRoles, { actors: who, roles });

  test('of three roles, two are most', () => {
    expect(about(held(['lom'], ['lom'], ['skjak']))).toEqual(['lom']);
  });
  test('with one or two roles there is nothing to share out', () => {
    expect(about(held(['lom', 'skjak'], ['lom']))).toEqual([]);
  });
  test('who holds all of them alone is for another rule', () => {
    expect(about(held(['lom'], ['lom'], ['lom']))).toEqual([]);
    expect(about(held(['lom'], ['lom'], ['lom', 'skjak']))).toEqual(['lom']);
  });
  test('who has left is for another rule', () => {
    const left = actors.map((actor) => ({ ...actor, left: '2026-01' }));
    expect(about(held(['lom'], ['lom'], ['skjak']), left)).toEqual([]);
  });
});

describe('actor-joined-without-review', () => {
  const at = (day: string): Earlier => ({ at: day, charter: { actors } });
  const vaga = { id: 'vaga', name: 'Vågå kommune', joined: '2026-09-01' };
  const about = (charter: Charter, reviews: Earlier[], today = '2026-11-22') =>
    aboutBy(actorJoinedWithoutReview, charter, { reviews, today });

  test('nothing is known while there has been no review', () => {
    expect(about({ actors: [vaga] }, [])).toEqual([]);
  });
  test('when it joined is not said', () => {
    expect(about({ actors: [{ id: 'vaga' }] }, [at('2026-01-01')])).toEqual([]);
  });
  test('the last review counts, and the day itself is not after it', () => {
    const charter = { actors: [vaga] };
    expect(about(charter, [at('2025-05-20'), at('2026-08-31')])).toEqual(['vaga']);
    expect(about(charter, [at('2025-05-20'), at('2026-09-01')])).toEqual([]);
    expect(about({ actors: [{ ...vaga, joined: '2026' }] }, [at('2026-08-31')])).toEqual([]);
  });
  test('from the day it joins', () => {
    expect(about({ actors: [vaga] }, [at('2026-08-01')], '2026-09-01')).toEqual(['vaga']);
    expect(about({ actors: [vaga] }, [at('2026-08-01')], '2026-08-31')).toEqual([]);
  });
  test('one that the last review knew of was dealt with there', () => {
    const known: Earlier = { at: '2026-08-01', charter: { actors: [vaga] } };
    expect(about({ actors: [vaga] }, [known])).toEqual([]);
  });
  test('a review under way, or triggers without new actors, need no other', () => {
    const reviews = [at('2026-08-01')];
    expect(about({ actors: [vaga], review: { under_way: {} } }, reviews)).toEqual([]);
    expect(about({ actors: [vaga], review: { triggers: ['incident'] } }, reviews)).toEqual([]);
    expect(about({ actors: [vaga], review: { triggers: ['new-actor'] } }, reviews)).toEqual([
      'vaga',
    ]);
  });
  test('only an event about the newcomer tells of it', () => {
    const event = (kind: 'new-actor' | 'incident') => [
      { id: 'hendelse', date: '2026-09-01', kind, about: 'vaga' },
    ];
    const reviews = [at('2026-08-01')];
    expect(about({ actors: [vaga], events: event('new-actor') }, reviews)).toEqual([]);
    expect(about({ actors: [vaga], events: event('incident') }, reviews)).toEqual(['vaga']);
  });
});

test('actor-without-resource: in a network what an actor brings is said; in a project it is not', () => {
  const charter = (form: 'network' | 'project'): Charter => ({
    collaboration: { form },
    actors: [{ id: 'lom', brings: 'Lokaler' }, { id: 'skjak' }],
  });
  expect(aboutBy(actorWithoutResource, charter('network'))).toEqual(['skjak']);
  expect(aboutBy(actorWithoutResource, charter('project'))).toEqual(['lom', 'skjak']);
});

describe('anchoring-expired', () => {
  const old = { id: 'gammel', actor: 'lom', valid_to: '2025-12-31' };

  test('a newer one that is only asked for renews nothing', () => {
    const newer = { id: 'ny', actor: 'lom', state: 'asked-for' as const };
    expect(aboutBy(anchoringExpired, { actors, anchoring: [old, newer] })).toEqual(['gammel']);
  });
  test('an arena may be backed too', () => {
    const anchoring = [{ ...old, actor: 'styringsgruppa' }];
    const arenas = [{ id: 'styringsgruppa', name: 'Styringsgruppa' }];
    expect(foundBy(anchoringExpired, { arenas, anchoring })[0]?.values).toEqual({
      actor: 'Styringsgruppa',
      date: '2025-12-31',
    });
  });
  test('one that still holds is left alone, also when the actor has no other', () => {
    const anchoring = [{ id: 'ny', actor: 'lom', valid_to: '2026-11-22' }];
    expect(aboutBy(anchoringExpired, { actors, anchoring })).toEqual([]);
  });
});

describe('arena-level-missing', () => {
  const missing = (...arenas: NonNullable<Charter['arenas']>) =>
    foundBy(arenaLevelMissing, { arenas }).map(({ values }) => values?.['missing']);

  test.each(['strategic', 'decision-making', 'advisory'] as const)('%s is direction', (kind) => {
    expect(missing({ kind })).toEqual(['operational']);
    expect(missing({ kind }, { kind: 'operational' })).toEqual([]);
    expect(missing({ kind }, { kind: 'learning' })).toEqual([]);
  });
  test('without arenas both are missing', () => {
    expect(missing()).toEqual(['operational,strategic']);
  });
  test('an arena whose kind is not stated may be the one', () => {
    expect(missing({ kind: 'operational' }, { id: 'raadet', name: 'Rådet' })).toEqual([]);
  });
});

describe('coordinator-missing', () => {
  test.each(['coordinator', 'facilitator', 'leader', 'secretary'] as const)('%s', (kind) => {
    expect(foundBy(coordinatorMissing, { roles: [{ id: 'rolle', kind }] })).toEqual([]);
  });
});

describe('cost-key-missing', () => {
  const pays = (actor: string) => ({ id: `${actor}-penger`, kind: 'money' as const, actor });
  const found = (funding: Charter['funding'], resources = [pays('lom'), pays('skjak')]) =>
    foundBy(costKeyMissing, { actors, resources, ...(funding === undefined ? {} : { funding }) });

  test('one who pays needs no key, nor one who pays twice or has left', () => {
    expect(found(undefined)).toHaveLength(1);
    expect(found(undefined, [pays('lom')])).toEqual([]);
    expect(found(undefined, [pays('lom'), pays('lom')])).toEqual([]);
    expect(found(undefined, [pays('lom'), pays('vaga')])).toEqual([]);
  });
  test.each<NonNullable<NonNullable<Charter['funding']>['models']>[number]>([
    { key: 'size' },
    { rule: 'Likt på alle.' },
    { shares: [{ actor: 'lom', percent: 50 }] },
  ])('%j says it', (model) => {
    expect(found({ models: [{ title: 'Bare navnet' }, model] })).toEqual([]);
  });
  test('somebody is to settle it', () => {
    expect(found({ unsettled: [{ field: 'models' }] })).toEqual([]);
  });
});

test('count-differs: one number in words, and nothing is counted', () => {
  const seats = [
    { id: 'a', number: '3' },
    { id: 'b', number: 'noen' },
  ];
  expect(foundBy(countDiffers, { arenas: [{ seats, members: ['lom', 'skjak'] }] })).toEqual([]);
});

describe('left-actor-still-responsible', () => {
  const charter = (left: string): Charter => ({
    actors: [{ id: 'skjak', name: 'Skjåk kommune', left }],
    collaboration: { host: 'skjak' },
    roles: [{ id: 'vaktleder', held_by: [{ actor: 'skjak' }] }],
  });
  test('from the day it leaves', () => {
    expect(aboutBy(leftActorStillResponsible, charter('2026-11-22'))).toEqual([
      undefined,
      'vaktleder',
    ]);
    expect(aboutBy(leftActorStillResponsible, charter('2026-11-23'))).toEqual([]);
  });
  test('a section has no id to be about', () => {
    expect(foundBy(leftActorStillResponsible, charter('2026'))[0]).not.toHaveProperty('about');
  });
});
