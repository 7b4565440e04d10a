// What a check of three charters found: two municipalities and a hospital, with every field a finding can have.
import type { Finding } from '../../src/check/finding.ts';
import type { ReporterOptions, RuleSaid } from '../../src/report/findings.ts';
import { runOf, type CheckedFile, type Run } from '../../src/report/run.ts';
import { findings as inEnglish } from '../../src/words/en/findings.ts';

export const homeBySupper = 'hjem til middag/charter.yaml';

export const overdue: Finding = {
  rule: 'review-overdue',
  severity: 'error',
  file: homeBySupper,
  path: ['review', 'next'],
  about: 'Q-REV-01',
  line: 41,
  column: 9,
  endColumn: 19,
  message: 'the review of 2026-06-15 has not been held',
  fix: 'hold the review, or agree on a new date with everybody in it',
  trace: ['OUT-15', 'CHK-60'],
  because: 'time',
  fingerprint: '0123456789abcdef',
};

export const setAside: Finding = {
  rule: 'risk-without-owner',
  severity: 'warning',
  file: homeBySupper,
  path: ['risks', 2],
  about: 'sick-leave',
  line: 77,
  column: 5,
  message: 'the risk “Night duty falls on two people” has no owner',
  fix: 'name the role that follows it up',
  trace: ['OUT-11'],
  waived: {
    reason: 'the hospital settles it in its own plan',
    by: 'steering-group',
    until: '2027-01-31',
  },
  fingerprint: 'fedcba9876543210',
};

export const forInformation: Finding = {
  rule: 'need-still-assumed',
  severity: 'info',
  file: homeBySupper,
  path: ['needs', 0, 'evidence'],
  line: 20,
  column: 3,
  endColumn: 31,
  message: 'nobody has asked the users about “Someone to call at night”',
  fix: 'ask them, or say where it is known from',
  trace: [],
  fingerprint: '00112233445566aa',
};

export const inReview: Finding = {
  ...forInformation,
  rule: 'review-without-everyone',
  severity: 'warning',
  file: 'hjem til middag/reviews/2026-06-15.yaml',
  path: ['review_record', 'participants'],
  message: 'Lillevik municipality had no part in the review',
  fingerprint: '99887766554433bb',
};

export const unreadable: Finding = {
  rule: 'unreadable',
  severity: 'error',
  file: 'utskriving/charter.yaml',
  path: [],
  line: 3,
  column: 1,
  message: 'the colon in the text makes this something else than text',
  fix: 'type it like this:\n  name: "Home: safely"',
  trace: [],
  fingerprint: 'abcdefabcdefabcd',
};

export const files: readonly CheckedFile[] = [
  { file: 'utskriving/charter.yaml', status: 'unreadable', findings: [unreadable] },
  {
    file: homeBySupper,
    status: 'checked',
    findings: [setAside, overdue, forInformation, inReview],
  },
  { file: 'charter.yaml', status: 'checked', findings: [] },
];

export const runWith = (some: readonly CheckedFile[] = files, language = 'en'): Run =>
  runOf(
    { tool: { name: 'samspill', version: '0.1.0' }, today: '2026-11-22', language, unchanged: 2 },
    some,
  );

export const runOfFinding = (finding: Finding): Run =>
  runWith([{ file: finding.file, status: 'checked', findings: [finding] }]);

const same = (text: string): string => text;

export const ruleSaid = (id: string): RuleSaid => ({
  id,
  summary: 'looks at the date of the next review',
  why: 'A charter that nobody looks at again stops being true. *Nobody* notices.',
  fix: 'hold the review',
  trace: ['OUT-15'],
  severity: 'error',
});

export const options = (over: Partial<ReporterOptions> = {}): ReporterOptions => ({
  words: inEnglish,
  rule: ruleSaid,
  lineOf: (_, line) => `  next: 2026-06-15 # line ${line}`,
  prefix: 'samarbeid/',
  columns: 80,
  paint: { strong: same, quiet: same, error: same, warning: same, info: same },
  ...over,
});
