import { expect, test } from 'vitest';
import type { Prompt } from '../../src/interview/ask.ts';
import { replyFits } from '../../src/interview/reply-fits.ts';
import { tick } from '../support/sitting.ts';

const here: Prompt = {
  key: 'here',
  kind: 'choices',
  ask: 'Who is here today?',
  options: [{ value: 'lia', label: 'Lia kommune' }],
  current: ['coordinator'],
  mayLeave: true,
  menu: ['back'],
};

test('what is ticked and not offered may stay ticked', () => {
  expect(replyFits(here, tick('lia', 'coordinator'))).toBe(true);
  expect(replyFits(here, tick('lia', 'leader'))).toBe(false);
});
