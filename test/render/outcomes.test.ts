import { describe, expect, it } from 'vitest';
import type { Charter } from '../../src/charter/schema.ts';
import { outcomesOf } from '../../src/render/outcomes.ts';

const questions = [
  { id: 'Q-GOAL-05', writes: 'deliverables' },
  { id: 'Q-GOAL-06', writes: 'deliverables[].steered_by' },
  { id: 'Q-RSK-01', writes: 'risks' },
  { id: 'Q-RSK-02', writes: 'risks{kind: joint}' },
];
const outcome = (charter: Charter, id: string) =>
  outcomesOf(charter, questions).find((one) => one.id === id);

const network: Charter = { collaboration: { form: 'network' } };
const project: Charter = { collaboration: { form: 'project' } };
const arenas: Charter['arenas'] = [
  { id: 'nettverksmotet', name: 'Nettverksmøtet', kind: 'learning' },
];

describe('outcomes', () => {
  it('are 15, all open in an empty charter', () => {
    const all = outcomesOf({}, questions);
    expect(all).toHaveLength(15);
    expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['open']));
  });

  it('need every part, and say which are still to come', () => {
    const charter: Charter = { user_groups: [{ name: 'Unge utenfor skole' }] };
    expect(outcome(charter, 'OUT-01')).toEqual({
      id: 'OUT-01',
      state: 'open',
      where: ['user_groups'],
      missing: ['needs'],
    });
    const both: Charter = { ...charter, needs: [{ statement: 'Én voksen å ringe til' }] };
    expect(outcome(both, 'OUT-01')?.state).toBe('covered');
  });

  it('let a network do with something to try, and a project not (TEN-1)', () => {
    const activities = [{ title: 'Følge fem unge', actors: ['stad'] }];
    expect(outcome({ ...network, activities }, 'OUT-07')?.state).toBe('covered');
    expect(outcome({ ...network, activities }, 'OUT-14')?.state).toBe('covered');
    expect(outcome({ ...project, activities }, 'OUT-07')?.state).toBe('open');
    expect(outcome({ ...project, activities }, 'OUT-14')?.state).toBe('open');
  });

  it('are set aside with the group’s own reason, unless something is there after all', () => {
    const states: Charter['states'] = {
      'Q-GOAL-05': { state: 'not-relevant', reason: 'Vi lærer av hverandre.' },
    };
    expect(outcome({ ...network, states }, 'OUT-07')).toEqual({
      id: 'OUT-07',
      state: 'not-relevant',
      where: [],
      missing: [],
      reason: 'Vi lærer av hverandre.',
    });
    const deliverables = [{ title: 'Felles skjema' }];
    expect(outcome({ ...network, states, deliverables }, 'OUT-07')?.state).toBe('covered');
  });

  it('are not set aside by a question about a part of the list', () => {
    const states: Charter['states'] = { 'Q-RSK-02': { state: 'not-relevant', reason: 'Ingen.' } };
    expect(outcome({ states }, 'OUT-05')?.state).toBe('open');
  });

  it('ask for backing of everyone who takes part and answers for it', () => {
    const actors: Charter['actors'] = [
      { id: 'stad', name: 'Stad kommune', standing: 'party' },
      { id: 'helse', name: 'Helse Førde' },
      { id: 'fylket', name: 'Fylket', standing: 'observer' },
      { id: 'skolen', name: 'Skolen', left: '2026-01' },
    ];
    const stad = { actor: 'stad' };
    expect(outcome({ actors, anchoring: [stad] }, 'OUT-06')?.state).toBe('open');
    expect(outcome({ actors, anchoring: [stad, { actor: 'helse' }] }, 'OUT-06')?.state).toBe(
      'covered',
    );
  });

  it('ask a formal collaboration for arenas at both levels', () => {
    expect(outcome({ ...network, arenas }, 'OUT-12')?.state).toBe('covered');
    expect(outcome({ ...project, arenas }, 'OUT-12')?.state).toBe('open');
    const both: Charter['arenas'] = [{ kind: 'operational' }, { kind: 'decision-making' }];
    expect(outcome({ ...project, arenas: both }, 'OUT-12')?.state).toBe('covered');
  });

  it('count a risk as handled when something is done or it is accepted', () => {
    const statement = 'Tilskuddet stopper';
    expect(outcome({ risks: [{ statement }] }, 'OUT-05')?.missing).toEqual(['risks.measures']);
    expect(outcome({ risks: [{ statement, status: 'accepted' }] }, 'OUT-05')?.state).toBe(
      'covered',
    );
  });
});
