// Roles: who does what, who holds it, who steps in.
import type { Made } from '../compare.ts';
import { listBlocks, type Part } from '../section.ts';
import type { Telling } from '../telling.ts';

export const rolesPart = (telling: Telling): Part => ({
  blocks: listBlocks(telling, 'roles', [
    'title',
    'held_by',
    ...(telling.persons === undefined ? [] : [personColumn(telling)]),
    'deputy',
    'responsibility',
    'authority',
  ]),
  sections: [],
});

const personColumn = (telling: Telling): Made => ({
  head: telling.words.facts.whoHolds,
  tells: [],
  cell: (role) => {
    const person = Object.hasOwn(telling.persons ?? {}, role.id ?? '')
      ? telling.persons?.[role.id ?? '']
      : undefined;
    return [person?.name, person?.mail, person?.phone]
      .filter((part) => part !== undefined)
      .join(', ');
  },
});
