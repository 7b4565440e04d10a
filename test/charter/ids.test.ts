// Names to ids.
import { describe, expect, it } from 'vitest';
import { idFor, withIds } from '../../src/charter/ids.ts';

describe('an id from a name', () => {
  it.each([
    ['Ålesund kommune', 'alesund-kommune'],
    ['Ørsta & Ærøskøbing', 'orsta-aeroskobing'],
    ['A\u030alesund', 'alesund'],
    ['Göteborgs stad', 'goteborgs-stad'],
    ['Guovdageaidnu – Čálliidlágádus', 'guovdageaidnu-calliidlagadus'],
    ['Đŋŧ', 'dnt'],
    ['Łódź', 'lodz'],
    ['St. Olavs (avd. 2)', 'st-olavs-avd-2'],
    ['Москва', 'x'],
    ['', 'x'],
    ['no', 'no'],
    [
      'Felles mottak for pasienter som skal hjem fra sykehuset',
      'felles-mottak-for-pasienter-som-skal',
    ],
    ['x'.repeat(60), 'x'.repeat(40)],
  ])('%j', (name, id) => {
    expect(idFor(name, new Set())).toBe(id);
  });
  it('is not one that is taken', () => {
    expect(idFor('Stad', new Set(['stad', 'stad-2']))).toBe('stad-3');
  });
});

describe('missing ids', () => {
  it('are given to entries and the entries inside them, and to nothing else', () => {
    const charter = withIds({
      actors: [{ id: 'stad', name: 'Kinn' }, { name: 'Stad' }],
      goals: [{ statement: 'Trygt hjem', indicators: [{ what: 'Trygt hjem' }] }],
      roles: [{ title: 'Leder', held_by: [{ actor: 'stad' }] }],
      anchoring: [{ actor: 'stad' }],
      liaisons: [{ with: { text: 'Fylket' } }],
      decisions: [{ date: '2026-01-01' }],
    });
    expect(charter).toMatchObject({
      actors: [{ id: 'stad' }, { id: 'stad-2' }],
      goals: [{ id: 'trygt-hjem', indicators: [{ id: 'trygt-hjem-2' }] }],
      roles: [{ id: 'leder', held_by: [{ actor: 'stad' }] }],
      anchoring: [{ id: 'stad-3' }],
      liaisons: [{ id: 'fylket' }],
    });
    expect(charter.roles?.[0]?.held_by?.[0]).not.toHaveProperty('id');
    expect(charter.decisions?.[0]?.id).toMatch(/^[a-z0-9-]+$/);
  });
  it('change nothing when none is missing', () => {
    const charter = {
      actors: [{ id: 'stad', name: 'Kinn' }],
      collaboration: { name: 'Trygt hjem' },
    };
    expect(withIds(charter)).toEqual(charter);
  });
});
