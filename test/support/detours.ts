// What a group does between the answers of the core path: back and forth, set aside, disagree, note, jump, change its mind.
import type { MenuItem, Reply } from '../../src/interview/ask.ts';
import type { Plan } from './walker.ts';

const menu = (item: MenuItem, typed?: string): Reply => ({
  do: 'menu',
  item,
  ...(typed === undefined ? {} : { typed }),
});
const text = (value: string): Reply => ({ do: 'text', value });
const pick = (value: string): Reply => ({ do: 'pick', value });
const leave: Reply = { do: 'leave' };
const usual = undefined;

/** Used up by one walk. */
export const detours = (): Plan => ({
  // Back three times over the border of a theme with half a name typed, and forward again.
  'Q-ACT-01/rows': [
    menu('back', 'Stad kom'),
    { do: 'add', values: ['Stad kommune'] },
    {
      do: 'add',
      values: [
        'Gloppen kommune',
        'Nav Nordfjord',
        'Helse Førde',
        'Statsforvalteren i Vestland',
        'Frivilligsentralen i Stryn',
      ],
    },
  ],
  'summary/form': [usual, menu('back'), leave],
  'Q-FORM-04/network_purpose': [usual, menu('back'), leave],

  'Q-ANC-01/level/stad-kommune': [menu('decision')],
  'note/decision/0': [text('Referatene er åpne for alle')],

  'Q-RES-03/joint_money.exists': [menu('dispute')],
  'dispute/Q-RES-03/who': [{ do: 'pick-many', values: ['helse-forde'] }],
  'dispute/Q-RES-03/position/helse-forde': [pick('object')],
  'dispute/Q-RES-03/reason/helse-forde': [text('Vi kan ikke legge penger i en felles kasse.')],
  'dispute/Q-RES-03/remedy/helse-forde': [text('At hver betaler for sine egne.')],

  'Q-WRK-01/rows': [menu('action')],
  'note/action/0': [text('Bestille møterom i Stryn')],
  'loose-ends/arenas': [pick('default')],

  // To an earlier question by the overview, and back to where they were.
  'Q-DEC-01/rows': [menu('overview')],
  overview: [pick('Q-FORM-02'), pick('Q-FORM-05'), pick('Q-FORM-05')],

  'Q-DEC-05': [menu('park'), leave],
  'loose-ends/decisions': [pick('each')],
  'loose-end/Q-DEC-05/owner': [pick('koordinator')],
  'loose-end/Q-DEC-05/due': [text('2027-01-15')],

  'Q-RSK-03/rows': [menu('not-relevant')],
  'not-relevant/Q-RSK-03': [text('For tidlig å si')],

  // The form is changed late, and changed back.
  'Q-REV-01/next': [menu('overview')],
  'Q-REV-01/rhythm': [menu('overview')],
  'Q-FORM-05/form': [usual, pick('project'), pick('network')],
  'Q-FORM-05/form_reason': [usual, leave, leave, leave],
  // What rests on the form is asked again on the way back to where they were.
  'Q-WRK-02/agenda_by/nettverksmotet': [usual, leave],
  'Q-WRK-02/agenda_by/arbeidsgruppen': [usual, leave],

  // The gaps first, at the end of all.
  end: [pick('Q-DEC-05')],
});
