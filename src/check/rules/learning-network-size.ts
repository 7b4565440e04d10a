// How many usually come to a learning network.
import { isLearningArena } from '../../charter/learning.ts';
import { at, called } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'learning-network-size',
  checks: ['CHK-91'],
  trace: ['DIFI-N2', 'DIFI-R7'],
  kind: 'wrong',
  preset: 'strict',
  severity: { network: 'info', formal: 'off', 'meeting-place': 'off' },
  options: { most: { value: 35, about: 'how many people before it is said' } },
  text: {
    summary: 'A learning network is small enough for everybody to be heard',
    why: 'Those who studied leader networks found 15 to 35 people in structured ones and 5 to 10 in informal ones. It is a finding, not a limit.',
    fix: 'consider smaller groups, or call it a meeting place',
    message: ({ arena, number }) =>
      `about ${number} people come to ${arena}; in networks that were studied it was 5 to 35`,
  },
  find: ({ charter, options }) =>
    (charter.arenas ?? []).flatMap((arena, index) => {
      const number = arena.usual_attendance ?? 0;
      if (!isLearningArena(charter, arena) || number <= Number(options['most'])) return [];
      const values = { arena: called(arena), number: String(number) };
      return [at(['arenas', index, 'usual_attendance'], arena, values)];
    }),
};
