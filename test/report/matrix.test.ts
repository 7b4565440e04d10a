// Every kind of finding, and each with a field missing that may be, through every format: always valid, always the same.
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/check/finding.ts';
import { formats, reporters, type ReporterOptions } from '../../src/report/findings.ts';
import type { Run } from '../../src/report/run.ts';
import { findings as inBokmal } from '../../src/words/nb/findings.ts';
import {
  files,
  options,
  overdue,
  ruleSaid,
  runOfFinding,
  runWith,
  setAside,
} from '../support/found.ts';
import { actedOn } from '../support/runner.ts';
import { expectValid } from '../support/valid-report.ts';

const full: Finding = { ...setAside, because: 'time', endColumn: 30 };

const without = (finding: Finding, key: keyof Finding): Finding =>
  Object.fromEntries(
    Object.entries(finding).filter(([name]) => name !== key),
  ) as unknown as Finding;

const runs: Record<string, Run> = {
  'all there is': runWith(),
  'in bokmål': runWith(files, 'nb'),
  'no charter': runWith([]),
  'nothing found': runWith([{ file: 'charter.yaml', status: 'checked', findings: [] }]),
  'without about': runOfFinding(without(full, 'about')),
  'without endColumn': runOfFinding(without(full, 'endColumn')),
  'without because': runOfFinding(without(full, 'because')),
  'without waived': runOfFinding(without(full, 'waived')),
  'withheld from others': runOfFinding({ ...full, withheld: true }),
  'waived by nobody': runOfFinding({ ...full, waived: { reason: 'agreed', until: '2027' } }),
  'said with a date': runOfFinding({
    ...full,
    message: 'due 2026-06-15',
    said: 'due 15 June 2026',
  }),
  'waived until no day': runOfFinding({ ...full, waived: { reason: 'agreed', by: 'leader' } }),
  'without sources': runOfFinding({ ...overdue, trace: [] }),
  'about the whole file': runOfFinding({ ...overdue, path: [], line: 1, column: 1 }),
  'the same twice': runWith([
    { file: 'charter.yaml', status: 'checked', findings: [overdue, { ...overdue, line: 50 }] },
  ]),
};

const ways: Record<string, Partial<ReporterOptions>> = {
  'as usual': {},
  'in bokmål': { words: inBokmal },
  'from the root, the lines not to be had': { prefix: '', lineOf: () => undefined },
  'rules that are not known': { rule: () => undefined },
  'an own rule': {
    rule: (id) => ({ ...ruleSaid(id), trace: [], source: 'https://example.org/r#1' }),
  },
  'failing on information, on a narrow screen': { failOn: 'info', columns: 20 },
};

describe.each(formats)('%s', (format) => {
  const cases = Object.entries(runs).flatMap(([found, run]) =>
    Object.entries(ways).map(([way, over]) => ({ found, way, run, over })),
  );
  test.each(cases)('$found, $way', async ({ run, over }) => {
    const report = await reporters[format]();
    const output = report(run, options(over));
    expectValid[format](output, run);
    expect(actedOn(output, format === 'github' ? ['error', 'warning', 'notice'] : [])).toEqual([]);
    expect(report(structuredClone(run), options(over))).toBe(output);
  });

  test('the order in which the files come does not matter', async () => {
    const report = await reporters[format]();
    const turned = files
      .map((one) => ({ ...one, findings: [...one.findings].reverse() }))
      .reverse();
    expect(report(runWith(turned), options())).toBe(report(runWith(files), options()));
  });
});
