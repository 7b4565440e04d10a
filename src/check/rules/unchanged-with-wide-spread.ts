// Two reviews with nothing changed while the actors see things differently.
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'unchanged-with-wide-spread',
  checks: ['CHK-55'],
  trace: ['NET-A15', 'INS-S1'],
  kind: 'wrong',
  preset: 'strict',
  severity: 'info',
  text: {
    summary: 'Differences that stay wide through two unchanged reviews are talked about',
    why: 'When nothing changes and people see it very differently, something is not being said.',
    fix: 'put the items that lie far apart on the next agenda',
    message: ({ items }) =>
      `two reviews changed nothing, while ${items} items lie three or more apart`,
  },
  find: ({ reviews }) => {
    const [one, two] = reviews.slice(-2);
    const still = [one, two].every((review) => review?.record?.changed === false);
    const wide = two?.record?.wideSpread ?? 0;
    return reviews.length >= 2 && still && wide > 0
      ? [{ path: ['review'], values: { items: String(wide) } }]
      : [];
  },
};
