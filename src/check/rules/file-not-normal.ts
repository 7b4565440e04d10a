// Line ends, byte order mark, letters or the last line of the file.
import type { Rule } from '../rule.ts';

const said = {
  crlf: 'carriage returns',
  bom: 'a byte order mark',
  'not-nfc': 'letters that are not composed',
  'no-final-newline': 'no line end at the end',
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
    message: ({ what }) => `the file has ${what}`,
  },
  find: ({ beside }) =>
    (beside.notNormal ?? []).map((what) => ({ path: [], values: { what: said[what] } })),
};
