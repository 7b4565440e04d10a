// Every form and both levels, from an empty charter to the end.
import { describe, expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import type { Form } from '../../src/charter/form-group.ts';
import { parseCharter } from '../../src/charter/parse.ts';
import type { Prompt } from '../../src/interview/ask.ts';
import { jointQuestions } from '../../src/interview/order.ts';
import type { Interview } from '../../src/interview/state.ts';
import { stateOf } from '../../src/interview/states.ts';
import { questionsOf } from '../../src/pack/pack.ts';
import { answerTo } from '../support/nordfjord.ts';
import { corePack, pick, promptOf, sittingOf, step } from '../support/sitting.ts';

interface Walked {
  end: Interview;
  prompts: Prompt[];
}

const walked = (form: Form, level: 'core' | 'deeper'): Walked => {
  let now = sittingOf({ format: 1, language: 'en' }, { level });
  const prompts: Prompt[] = [];
  while (now.finished === 'no' && prompts.length < 900) {
    const prompt = promptOf(now);
    prompts.push(prompt);
    now = step(now, prompt.key === 'Q-FORM-05/form' ? pick(form) : answerTo(prompt));
  }
  return { end: now, prompts };
};
const asked = ({ prompts }: Walked): Set<string> =>
  new Set(prompts.map(({ key }) => key.split('/')[0] ?? ''));

const forms = ['network', 'meeting-place', 'project', 'council', 'other'] as const;

describe.each(forms)('%s', (form) => {
  const walk = walked(form, 'deeper');

  test('comes to its end with a charter that can be read', () => {
    expect(walk.end.finished).toBe('done');
    expect(parseCharter(formatCharter(walk.end.charter)).problems).toEqual([]);
  });
  test('shows no prompt twice in a row, but for lists that grow', () => {
    const twice = walk.prompts.filter(
      ({ key, kind }, index) =>
        key === walk.prompts[index - 1]?.key && kind !== 'rows' && kind !== 'lines',
    );
    expect(twice.map(({ key }) => key)).toEqual([]);
  });
  test('asks every joint question of the level, or tells it as a gap', () => {
    const { setting, charter } = walk.end;
    const joint = corePack.themes.flatMap((theme) => jointQuestions(setting, charter, theme));
    const last = walk.prompts.at(-1);
    const gaps = last?.kind === 'choice' ? last.options.map(({ value }) => value) : [];
    const lost = joint.filter(({ id }) => !asked(walk).has(id) && !gaps.includes(id));
    // The owner was named among the roles.
    const named = lost.filter((one) => !one.writes.includes('{'));
    expect(named.map(({ id }) => id)).toEqual([]);
    const open = joint.filter((one) => stateOf(one, charter) === 'open').map(({ id }) => id);
    expect(gaps).toEqual(expect.arrayContaining(open));
  });
  test('never asks or writes what each organisation answers alone', () => {
    const alone = questionsOf(corePack).filter(({ who }) => who === 'each');
    for (const { id } of alone) {
      expect(asked(walk).has(id)).toBe(false);
      expect(walk.end.charter.answers).not.toHaveProperty(id);
    }
  });
});

describe('which questions a form is asked at level core', () => {
  const core = Object.fromEntries(
    (['network', 'council', 'agreement', 'combination', 'other', 'project'] as const).map(
      (form) => [form, asked(walked(form, 'core'))],
    ),
  );

  test('a council: as a network, and the seats, what makes a decision valid, and reporting', () => {
    const network = [...(core['network'] ?? [])];
    const council = [...(core['council'] ?? [])];
    expect(council.filter((id) => !network.includes(id)).sort()).toEqual(
      ['Q-DEC-08', 'Q-INF-01', 'Q-WRK-07', 'summary'].filter((id) => !network.includes(id)),
    );
    expect(network.filter((id) => !council.includes(id))).toEqual([]);
    expect(core['agreement']).toEqual(core['council']);
  });
  test('a council is not asked about the practice of networks, at any level', () => {
    expect([...asked(walked('council', 'deeper'))].filter((id) => id.startsWith('Q-NET'))).toEqual(
      [],
    );
    expect(
      [...asked(walked('network', 'deeper'))].filter((id) => id.startsWith('Q-NET')),
    ).not.toEqual([]);
  });
  test.each(['combination', 'other'])('%s: as a network', (form) =>
    expect(core[form]).toEqual(core['network']),
  );
  test('a project is asked what it delivers, and not what it will try next', () => {
    expect(core['project']?.has('Q-GOAL-05')).toBe(true);
    expect(core['project']?.has('Q-GOAL-09')).toBe(false);
  });
});
