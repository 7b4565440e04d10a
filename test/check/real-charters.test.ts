// What the rules say of the four real charters: each finding was read, and what a rule that guesses says of itself is counted here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCharter } from '../../src/charter/parse.ts';
import { checkCharter } from '../../src/check/check.ts';
import type { Finding } from '../../src/check/finding.ts';
import type { Preset } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules.ts';

const names = ['skate', 'nhs-wales-wtsb', 'os2valghalla', 'k8s-wg-lts'];

const findingsOf = (name: string, status: 'draft' | 'in-force', preset: Preset): Finding[] => {
  const path = join(import.meta.dirname, '../fixtures/charters', name, 'answers.yaml');
  const { charter, locate } = parseCharter(`format: 1\n${readFileSync(path, 'utf8')}`);
  return checkCharter(
    {
      file: `${name}/charter.yaml`,
      charter: { ...charter, status },
      locate,
      reviews: [],
      beside: {},
      outcomes: [],
    },
    {
      all: rules,
      preset,
      rules: {},
      options: {},
      today: '2026-11-30',
      text: (rule) => rule.text,
      sinceGiven: false,
    },
  );
};

const counted = (findings: readonly Finding[]): string[] => {
  const count = new Map<string, number>();
  for (const { rule, severity } of findings)
    count.set(`${rule} ${severity}`, (count.get(`${rule} ${severity}`) ?? 0) + 1);
  return [...count].map(([what, times]) => `${what} ${times}`).sort();
};

test.each(names)('%s as a draft has no error', (name) => {
  const errors = findingsOf(name, 'draft', 'strict').filter((one) => one.severity === 'error');
  expect(errors).toEqual([]);
});

test.each(names)('%s: the preset minimal asks for the next review at most', (name) => {
  const said = findingsOf(name, 'in-force', 'minimal').map(({ rule }) => rule);
  expect(said.filter((rule) => rule !== 'review-not-planned')).toEqual([]);
});

test('a product group whose rules do not state their subject is warned, not failed', () => {
  const said = counted(findingsOf('os2valghalla', 'in-force', 'recommended'));
  expect(said).toContain('subject-without-decision-rule warning 1');
});

describe.each(rules.filter(({ kind }) => kind === 'guess'))('$id', ({ id, onRealCharters }) => {
  test('speaks as often as it says of itself, and no oftener wrongly', () => {
    const all = names.flatMap((name) => findingsOf(name, 'in-force', 'strict'));
    expect(onRealCharters?.found).toBe(all.filter(({ rule }) => rule === id).length);
    expect(onRealCharters?.mistaken).toBeLessThanOrEqual(onRealCharters?.found ?? 0);
  });
});
