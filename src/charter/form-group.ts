// The form a charter states → the group of forms that questions and rules depend on (docs/decisions.md, form groups).
import type { forms } from './building-blocks.ts';

export const formGroups = ['network', 'meeting-place', 'formal', 'council'] as const;
export type FormGroup = (typeof formGroups)[number];
export type Form = (typeof forms)[number];

const groups: Readonly<Record<Form, FormGroup>> = {
  network: 'network',
  'meeting-place': 'meeting-place',
  project: 'formal',
  programme: 'formal',
  'product-organisation': 'formal',
  council: 'council',
  agreement: 'council',
  combination: 'network',
  other: 'network',
};

/** `''` while the form is not yet known. */
export const formGroupOf = (form: string | undefined): FormGroup | '' =>
  form !== undefined && Object.hasOwn(groups, form) ? groups[form as Form] : '';
