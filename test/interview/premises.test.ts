import { describe, expect, test } from 'vitest';
import type { Charter } from '../../src/charter/schema.ts';
import { withCharter } from '../../src/interview/machine.ts';
import type { Interview } from '../../src/interview/state.ts';
import { mustCheckAgain, stateOf } from '../../src/interview/states.ts';
import { safelyHome } from '../support/safely-home.ts';
import {
  add,
  after,
  done,
  enterTo,
  jumpTo,
  keyOf,
  keysThrough,
  leave,
  menu,
  pick,
  promptOf,
  question,
  settingOf,
  sittingOf,
  step,
} from '../support/sitting.ts';

/** A network that has met, tried something and shared its worries. */
const met: Charter = {
  ...safelyHome,
  arenas: [
    {
      id: 'ward',
      name: 'Ward meeting',
      agenda_by: { text: 'Whoever calls first' },
      convener: 'lead',
      form_rules: 'An hour, no slides',
    },
  ],
  roles: [{ id: 'lead', title: 'Leader' }],
  activities: [{ id: 'calls', title: 'Joint calls', explores: 'sleep', actors: ['lia'] }],
  needs: [{ id: 'sleep', statement: 'Sleep' }],
  risks: [{ id: 'power', statement: 'The hospital decides', kind: 'hidden-power' }],
};
const project: Charter = {
  ...met,
  collaboration: { ...met.collaboration, form: 'project' },
  deliverables: [{ id: 'leaflet', title: 'A leaflet', steered_by: 'joint' }],
  benefits: [{ id: 'calm', what: 'Calm', goal: 'home', who: 'lia' }],
  goals: [{ id: 'home', statement: 'Home safely' }],
};

/** The form is changed, and its reason left as it is. */
const reformed = (charter: Charter, form: string): Interview =>
  after(jumpTo(enterTo(sittingOf(charter), 'Q-REV-01/next'), 'Q-FORM-05'), pick(form), leave);
const again = (interview: Interview, id: string): boolean =>
  mustCheckAgain(question(id), interview.charter);

describe('from network to project', () => {
  const now = () => reformed(met, 'project');

  test('nothing is dropped', () => {
    const { collaboration: _, states: __, sessions: ___, ...kept } = now().charter;
    expect(kept).toEqual((({ collaboration: _, sessions: __, ...rest }) => rest)(met));
  });
  test('what is asked no more is neither asked nor marked', () => {
    for (const id of ['Q-WRK-02', 'Q-WRK-03', 'Q-GOAL-09', 'Q-RSK-03', 'Q-FORM-04'])
      expect(again(now(), id)).toBe(false);
  });
  test('what a project is asked comes first, and then where the group was', () => {
    const keys = keysThrough(now(), add('Calm'), done, leave, leave, add('A leaflet'));
    expect(keys[0]).toBe('Q-GOAL-03/rows');
    expect(keys.at(-1)).toBe('Q-GOAL-05/rows');
    expect(keyOf(enterTo(now(), 'Q-REV-01/next'))).toBe('Q-REV-01/next');
  });
});

describe('from project to network', () => {
  const now = () => reformed(project, 'network');
  const told = after(jumpTo(sittingOf(project), 'Q-FORM-05'), pick('network'));

  test('answers that rest on the form are marked and told, with the day and the reason', () => {
    expect(told.notices[0]).toContain('They are kept');
    expect(told.notices).toContain(`– ${settingOf().text.ask('Q-WRK-02') ?? ''}`);
    expect(told.charter.states?.['Q-WRK-02']).toEqual({
      check_again: { because: 'Form', since: '2026-11-22' },
    });
    expect(stateOf(question('Q-WRK-02'), told.charter)).toBe('answered');
  });
  test('they are asked again with what stands there, and Enter confirms them', () => {
    const asked = enterTo(now(), 'Q-WRK-02/agenda_by/ward');
    expect(promptOf(asked)).toMatchObject({ current: 'text:Whoever calls first' });
    const confirmed = step(asked, leave);
    expect(again(confirmed, 'Q-WRK-02')).toBe(false);
    expect(confirmed.charter.arenas).toEqual(project.arenas);
    expect(keyOf(confirmed)).toBe('Q-WRK-03/convener/ward');
  });
  test('then the group is back where it was', () =>
    expect(keysThrough(enterTo(now(), 'Q-RSK-03/rows'), done)).toEqual([
      'Q-RSK-03/rows',
      'Q-REV-01/next',
    ]));
  test('skipped, they stay marked, and the end lists them', () => {
    const skipped = step(enterTo(now(), 'Q-WRK-02/agenda_by/ward'), menu('skip'));
    expect(again(skipped, 'Q-WRK-02')).toBe(true);
    const end = promptOf(enterTo(skipped, 'end'));
    expect(
      end.kind === 'choice' && end.options.find(({ value }) => value === 'Q-WRK-02')?.about,
    ).toContain('to look at again');
  });
  test('also those that were skipped before', () => {
    const skipped = step(
      jumpTo(sittingOf(project, { level: 'deeper' }), 'Q-GOAL-03'),
      menu('skip'),
    );
    const changed = after(jumpTo(skipped, 'Q-FORM-05'), pick('network'), leave);
    expect(promptOf(enterTo(changed, 'Q-GOAL-03/rows'))).toMatchObject({ rows: [{ id: 'calm' }] });
  });
  test('what only a project is asked keeps its answers', () => {
    expect(now().charter.deliverables).toEqual(project.deliverables);
    expect(again(now(), 'Q-GOAL-06')).toBe(false);
  });
  test('the next sitting asks what is still to be checked', () => {
    const left = step(now(), menu('save')).charter;
    expect(keyOf(enterTo(sittingOf(left), 'Q-WRK-02/agenda_by/ward'))).toContain('Q-WRK-02');
  });
});

test('a form of the same group re-opens nothing', () =>
  expect(reformed(met, 'combination').charter.states).toBeUndefined());

test('a form said for the first time re-opens nothing', () => {
  const { form: _, ...unsaid } = met.collaboration ?? {};
  const said = after(
    jumpTo(sittingOf({ ...met, collaboration: unsaid }), 'Q-FORM-05'),
    pick('project'),
  );
  expect(said.charter.states).toBeUndefined();
});

describe('learning or achieving', () => {
  const learning: Charter = {
    ...met,
    collaboration: {
      ...met.collaboration,
      network_purpose: 'learning',
      composition: 'ward nurses',
    },
  };
  const at = (purpose: string) =>
    step(jumpTo(sittingOf(learning, { level: 'deeper' }), 'Q-FORM-04'), pick(purpose));

  test('both: what a learning network is asked is looked at again', () => {
    expect(again(at('both'), 'Q-NET-02')).toBe(true);
    expect(again(at('both'), 'Q-WRK-02')).toBe(false);
  });
  test('achieving: it is asked no more, and its answer stays', () => {
    expect(again(at('collaboration'), 'Q-NET-02')).toBe(false);
    expect(at('collaboration').charter.collaboration?.composition).toBe('ward nurses');
  });
});

test('a form changed by hand in the file re-opens as well', () => {
  const there = enterTo(sittingOf(project), 'Q-REV-01/next');
  const merged = withCharter(
    there,
    { ...there.charter, collaboration: { ...project.collaboration, form: 'network' } },
    3,
  );
  expect(keyOf(merged)).toBe('Q-REV-01/next');
  expect(merged.notices.join()).toContain('They are kept');
  expect(keysThrough(merged, leave, leave, done).slice(-1)[0]).toMatch(
    /^(loose-ends|summary)\/review$/,
  );
  expect(keyOf(enterTo(merged, 'Q-WRK-02/agenda_by/ward'))).toContain('Q-WRK-02');
});

test('a place that was taken away by hand is left', () => {
  const there = jumpTo(sittingOf(met), 'Q-WRK-02');
  const { arenas: _, ...without } = there.charter;
  expect(keyOf(withCharter(there, without, 3))).not.toContain('Q-WRK-02');
});
