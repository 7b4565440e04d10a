import { describe, expect, it } from 'vitest';
import { labelsFrom } from '../../src/charter/labels.ts';

const labels = labelsFrom({
  language: 'nb',
  entities: {
    actors: {
      label: 'Aktører',
      one: 'aktør',
      help: 'De som deltar.',
      fields: { name: { label: 'Navn', help: 'Slik virksomheten kaller seg selv.' } },
    },
    goals: { label: 'Mål', fields: { 'indicators.what': { label: 'Indikator' } } },
    status: { label: 'Status' },
  },
  common: { note: { label: 'Merknad' }, 'unsettled.by': { label: 'Avklares av' } },
  choices: { 'actors.kind': { municipality: 'kommune' }, subject: { money: 'penger' } },
});

describe('labels', () => {
  it('calls a list by its label and one of it by its own word', () => {
    expect(labels.entity('actors')).toEqual({
      label: 'Aktører',
      one: 'aktør',
      help: 'De som deltar.',
    });
    expect(labels.entity('goals').one).toBe('Mål');
  });

  it('finds fields by dotted path, what every record carries, and keys of the file', () => {
    expect(labels.field('actors.name').help).toBe('Slik virksomheten kaller seg selv.');
    expect(labels.field('goals.indicators.what').label).toBe('Indikator');
    expect(labels.field('goals.indicators.note').label).toBe('Merknad');
    expect(labels.field('goals.unsettled.by').label).toBe('Avklares av');
    expect(labels.field('status').label).toBe('Status');
  });

  it('finds choices by path, or by the end of it that many records share', () => {
    expect(labels.choice('actors.kind', 'municipality')).toBe('kommune');
    expect(labels.choice('anchoring.mandate.decides_alone.subject', 'money')).toBe('penger');
  });

  it('calls what it does not know by its own name', () => {
    expect(labels.entity('ferries')).toEqual({ label: 'ferries', one: 'ferries' });
    expect(labels.field('actors.ferry').label).toBe('ferry');
    expect(labels.choice('actors.kind', 'toString')).toBe('toString');
    expect(labelsFrom({}).field('constructor.name').label).toBe('name');
  });
});
