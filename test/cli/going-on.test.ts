// How to go on, said at the end of a sitting: with the command that was used to begin it.
import { expect, test } from 'vitest';
import type { Reply } from '../../src/interview/ask.ts';
import { main } from '../../src/main.ts';
import { memoryHost } from '../support/memory-host.ts';

const leave: Reply = { do: 'leave' };
const save: Reply = { do: 'menu', item: 'save' };

test.each([
  { event: undefined, typed: leave, says: 'samspill start ./samarbeid' },
  { event: 'start', typed: leave, says: 'npm start' },
  {
    event: 'start',
    typed: { do: 'text', value: 'hjem til middag' } as const,
    says: "npm start -- 'hjem til middag'",
  },
])('$says', async ({ event, typed, says }) => {
  const env = event === undefined ? {} : { npm_lifecycle_event: event };
  const host = memoryHost({ env, replies: [typed, leave, save] });
  expect(await main(['start'], host)).toBe(0);
  expect(host.said.at(-1)).toBe(`Go on with: ${says}`);
});
