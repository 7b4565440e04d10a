// Who leads a strand of work: a guess, since nothing but words ties a role to a strand.
import { formGroupOf } from '../../charter/form-group.ts';
import { isPast } from '../../charter/dates.ts';
import { at, called } from '../../charter/present.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'strand-without-leader',
  checks: ['CHK-44'],
  trace: ['ROLE-3'],
  kind: 'guess',
  onRealCharters: { found: 0, mistaken: 0 },
  preset: 'strict',
  severity: { formal: 'info', network: 'info', 'meeting-place': 'info' },
  asks: ['Q-ROL-01'],
  text: {
    summary: 'Each strand that is run as a project, programme or product has a leader',
    why: 'Somebody leads each operative part, also when the whole is owned jointly.',
    fix: 'add a role of kind leader whose title or responsibility names the strand',
    message: ({ strand }) => `no role of kind leader names the strand “${strand}”`,
  },
  find: ({ charter, formGroup, today }) => {
    const led = (charter.roles ?? [])
      .filter((role) => role.kind === 'leader')
      .map((role) => `${role.title ?? ''} ${role.responsibility ?? ''}`.toLowerCase());
    return (charter.strands ?? []).flatMap((strand, index) => {
      const group = strand.form === undefined ? formGroup : formGroupOf(strand.form);
      const isOver = strand.ends !== undefined && isPast(strand.ends, today);
      const isLed = led.some((words) => words.includes((strand.title ?? '').toLowerCase()));
      return group !== 'formal' || isOver || isLed
        ? []
        : [at(['strands', index], strand, { strand: called(strand) })];
    });
  },
};
