// What organisations have answered alone stands beside the question in the room; what they perceive never does.
import { expect, test } from 'vitest';
import { formatCharter } from '../../src/charter/format.ts';
import { main } from '../../src/main.ts';
import { memoryHost } from '../support/memory-host.ts';
import { leave, menu, pick } from '../support/sitting.ts';
import { fromLillevik, safelyHome } from '../support/three-views.ts';

const besideIn = async (files: Record<string, string>) => {
  const shown: Record<string, string[]> = {};
  const questions = ['Q-GOAL-01', 'Q-GOAL-04', 'Q-ROL-02', 'Q-RES-01', 'Q-DEC-05'];
  let next = 0;
  const host = memoryHost({
    files: { 'charter.yaml': formatCharter(safelyHome), ...files },
    replies: ({ prompt, number }) => {
      if (prompt.beside) shown[prompt.key] = prompt.beside;
      if (number > 60) return menu('save');
      if (prompt.key === 'overview') return pick(questions[next++] ?? 'Q-DEC-05');
      return number % 4 === 3 && next < questions.length ? menu('overview') : leave;
    },
  });
  const code = await main(['start', '.'], host);
  return { code, shown, host };
};

test('by organisation, on the prompt it answers', async () => {
  const { code, shown } = await besideIn({
    'contributions/lillevik.yaml': fromLillevik,
    'contributions/storas.yaml': fromLillevik
      .replace('actor: lillevik', 'actor: storas')
      .replace('er på plass samme dag\n', 'er på plass neste dag\n'),
  });
  expect(code).toBe(0);
  expect(shown['Q-GOAL-01/rows']).toEqual([
    'Lillevik kommune: Hjelpen er på plass samme dag',
    'Storås kommune: Hjelpen er på plass neste dag',
  ]);
  expect(shown['Q-GOAL-04/indicators.what/hjelp-samme-dag']?.[0]).toBe(
    'Lillevik kommune, Storås kommune: Timer fra utskriving til første besøk',
  );
  expect(shown['Q-RES-01/kind/storas']).toEqual(['Storås kommune: Tid']);
  expect(JSON.stringify(shown)).not.toContain('ringer avdelingen');
});

test('one that cannot be read is told of, and the others stand', async () => {
  const { code, shown, host } = await besideIn({
    'contributions/lillevik.yaml': `${fromLillevik}mood: fine\n`,
    'contributions/storas.yaml': fromLillevik.replace('actor: lillevik', 'actor: storas'),
  });
  expect(code).toBe(0);
  expect(shown['Q-GOAL-01/rows']).toEqual(['Storås kommune: Hjelpen er på plass samme dag']);
  expect(host.said.join('\n')).toContain('./contributions/lillevik.yaml');
});

test('in a review too, where it is taken as in a first meeting', async () => {
  const from = (actor: string): string =>
    fromLillevik.replace('actor: lillevik', `actor: ${actor}`);
  const taken: string[] = [];
  const host = memoryHost({
    files: {
      'charter.yaml': formatCharter(safelyHome),
      'contributions/lillevik.yaml': from('lillevik'),
      'contributions/storas.yaml': from('storas').replace('samme dag\n', 'neste dag\n'),
    },
    replies: ({ prompt }) => {
      const { key } = prompt;
      if (key === 'verdict/goals') return pick('changed');
      if (key.startsWith('verdict/')) return pick('confirmed');
      if (key === 'which/goals') return { do: 'pick-many', values: ['Q-GOAL-01'] };
      if (key === 'take/Q-GOAL-01/rows') return pick('everybody');
      if (key !== 'Q-GOAL-01/rows') return key === 'verdict/roles' ? menu('save') : leave;
      taken.push(...(prompt.beside ?? []));
      return prompt.kind === 'rows' && prompt.rows.length === 1 ? menu('use') : menu('save');
    },
  });
  expect(await main(['review'], host)).toBe(0);
  expect(taken.slice(0, 2)).toEqual([
    'Lillevik kommune: Hjelpen er på plass samme dag',
    'Storås kommune: Hjelpen er på plass neste dag',
  ]);
  expect(host.disk.get('/samspill-test/charter.yaml')).toContain('Hjelpen er på plass neste dag');
});
