// «Ung ut» meets over what each has answered alone: what the room says to each prompt of the review.
import type { Prompt, Reply } from '../../src/interview/ask.ts';

const pick = (value: string): Reply => ({ do: 'pick', value });
const use: Reply = { do: 'menu', item: 'use' };

/** Ctrl-T, and which of the answers it is to be: by its place among those that were given. */
const taken = (part: string, choice: string): [string, Reply[]][] => [
  [part, [use]],
  [`take/${part}`, [pick(choice)]],
];

/** In the order they are asked. Every one of them must have been met when the review is over. */
export const inTheRoom = (): Record<string, Reply[]> => ({
  ...Object.fromEntries(
    ['users', 'roles', 'trust', 'resources', 'decisions'].map((theme): [string, Reply[]] => [
      `verdict/${theme}`,
      [pick('changed')],
    ]),
  ),
  // What organisations see differently is ticked when the page comes.
  'which/resources': [{ do: 'pick-many', values: ['Q-RES-03'] }],
  'which/decisions': [{ do: 'pick-many', values: ['Q-DEC-01'] }],
  ...Object.fromEntries([
    ...taken('Q-USER-02/rows', 'everybody'),
    ...taken('Q-ROL-02/held_by/koordinator', '0'),
    ...taken('Q-TRU-04/reason/opplysninger-om-den-unge', 'merge'),
    ...taken('Q-RES-03/joint_money.exists', '1'),
    ...taken('Q-RES-03/joint_money.decided_by', '0'),
    ...taken('Q-RES-03/joint_money.accounted_by', '0'),
    ...taken('Q-DEC-01/method/hvem-som-far-plass', 'differ'),
  ]),
  'dispute/Q-DEC-01/position/fjordsykehuset': [pick('object')],
  'dispute/Q-DEC-01/reason/fjordsykehuset': [
    { do: 'text', value: 'Vi har ansvaret for behandlingen.' },
  ],
  'dispute/Q-DEC-01/remedy/fjordsykehuset': [{ do: 'text', value: 'Sykehuset kan si nei.' }],
  'dispute/Q-DEC-01/position/nav': [pick('can-live-with')],
  'Q-REV-01/next': [{ do: 'text', value: '2027-05-20' }],
  'Q-REV-06/rows': [use],
  end: [pick('record')],
});

/** Nothing else is changed; what is put together of several texts gets a sentence more. */
export const asItStands = (prompt: Prompt): Reply => {
  if (prompt.key.startsWith('verdict/')) return pick('not-looked-at');
  if (prompt.key.endsWith('/write'))
    return { do: 'text', value: `${prompt.draft ?? ''}Journalen blir på sykehuset.` };
  return prompt.kind === 'rows' || prompt.kind === 'lines' ? { do: 'done' } : { do: 'leave' };
};
