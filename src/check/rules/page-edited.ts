// A charter.md that was changed by hand.
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'page-edited',
  checks: ['CHK-94'],
  trace: [],
  kind: 'wrong',
  preset: 'minimal',
  severity: 'error',
  text: {
    summary: 'charter.md is never edited by hand',
    why: 'The next render would take the change away.',
    fix: 'move the change to charter.yaml and run samspill render',
    message: ({ page, lines }) =>
      page === 'no-closing-line'
        ? 'charter.md lacks its closing line, so nobody can tell what it was made from'
        : lines === ''
          ? 'charter.md was edited by hand'
          : `charter.md was edited by hand: ${lines}`,
  },
  find: ({ beside: { page, pageLines = [] } }) =>
    page === 'body-differs' || page === 'no-closing-line'
      ? [{ path: [], values: { page, lines: pageLines.slice(0, 3).join(' · ') } }]
      : [],
};
