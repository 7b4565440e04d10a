// Line ends, byte order mark, letters or the last line of the file.
import { said } from '../spoken.ts';
import type { Rule } from '../rule.ts';

const faults = {
  crlf: 'has carriage returns at the line ends',
  bom: 'begins with a byte order mark',
  'not-nfc': 'has letters made of several characters',
  'no-final-newline': 'does not end its last line',
};

export const rule: Rule = {
  id: 'file-not-normal',
  checks: ['CHK-02'],
  trace: [],
  kind: 'wrong',
  preset: 'recommended',
  severity: 'warning',
  text: {
    summary: 'The file is UTF-8 with line feeds, composed letters and a last line end',
    why: 'So that a reworded sentence is a one-line diff on every machine.',
    fix: 'run samspill check --fix',
    message: ({ fault }) => `the file ${said(faults, fault)}`,
  },
  find: ({ beside }) => (beside.notNormal ?? []).map((fault) => ({ path: [], values: { fault } })),
};
