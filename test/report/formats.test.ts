// What each format makes of the findings of three charters.
import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../../src/check/finding.ts';
import { github } from '../../src/report/findings/github.ts';
import { gitlab } from '../../src/report/findings/gitlab.ts';
import { json } from '../../src/report/findings/json.ts';
import { junit } from '../../src/report/findings/junit.ts';
import { markdown } from '../../src/report/findings/markdown.ts';
import { sarif } from '../../src/report/findings/sarif.ts';
import { text } from '../../src/report/findings/text.ts';
import {
  files,
  forInformation,
  options,
  overdue,
  ruleSaid,
  runOfFinding,
  runWith,
  setAside,
} from '../support/found.ts';
import { isFindings, markdownShape, readMarkdown } from '../support/valid-report.ts';
import { readXml } from '../support/xml.ts';

const many = (count: number, severity: Severity): Finding[] =>
  Array.from({ length: count }, (_, at) => ({ ...overdue, severity, line: at + 1 }));

const inOneFile = (...findings: Finding[]) =>
  runWith([{ file: overdue.file, status: 'checked', findings }]);

test.each([
  ['text', text],
  ['github', github],
  ['gitlab', gitlab],
  ['junit', junit],
  ['markdown', markdown],
  ['sarif', sarif],
])('%s has no line for what to do where the rule does not say it', (_, made) => {
  const output = made(runOfFinding({ ...overdue, fix: '', trace: [] }), options());
  expect(output).not.toMatch(/^ +$|%0A$|– "|^ *–$/m);
});

describe('very many findings of one file', () => {
  const run = inOneFile(...many(6000, 'warning'), { ...overdue, severity: 'error', line: 9000 });

  test('are counted on the screen after the first hundred, the gravest among them', () => {
    const lines = text(run, options()).split('\n');
    expect(lines.filter((line) => line.includes('[review-overdue]'))).toHaveLength(100);
    expect(lines.filter((line) => line.includes('9000:'))).toHaveLength(1);
    expect(lines).toContain('  and 5901 more in this file; --format json has them all');
  });

  test('are all in the JSON; SARIF has as many as a forge takes, and says how many more there are', () => {
    expect(JSON.parse(json(run, options()))).toMatchObject({ counts: { warning: 6000, error: 1 } });
    const { runs } = JSON.parse(sarif(run, options())) as {
      runs: { results: { level: string }[]; invocations: unknown }[];
    };
    expect(runs[0]?.results).toHaveLength(5000);
    expect(runs[0]?.results.filter(({ level }) => level === 'error')).toHaveLength(1);
    expect(JSON.stringify(runs[0]?.invocations)).toContain('and 1001 more');
  });
});

describe('json', () => {
  test('keeps its keys in one order, whatever order they came in', () => {
    const turned = Object.fromEntries(Object.entries(overdue).reverse()) as unknown as Finding;
    expect(json(runOfFinding(turned), options())).toBe(json(runOfFinding(overdue), options()));
  });

  test('has no colon, number sign or invisible character that a reader along the way would act on', () => {
    const message = '##vso[x] ::y:: \u202e\u009b';
    const output = json(runOfFinding({ ...overdue, message }), options());
    expect(output).toContain(String.raw`\u0023#vso[x] \u003a:y\u003a: \u202e\u009b`);
    expect(
      (JSON.parse(output) as { files: { findings: Finding[] }[] }).files[0]?.findings[0]?.message,
    ).toBe(message);
  });

  test.each([
    ['a severity there is none of', { severity: 'fatal' }],
    ['a line 0', { line: 0 }],
    ['no fingerprint', { fingerprint: undefined }],
    ['more than there is', { score: 3 }],
    ['a waiver without a reason', { waived: { by: 'leader' } }],
  ])('is not %s, by its schema', (_, over) => {
    const run = JSON.parse(JSON.stringify(runOfFinding({ ...overdue, ...over } as Finding)));
    expect(isFindings(run)).toBe(false);
  });
});

describe('sarif', () => {
  interface Result {
    message: { text: string };
    locations: { physicalLocation: { artifactLocation: object; region: object } }[];
    partialFingerprints: object;
    suppressions: object[];
    level: string;
    properties: object;
  }
  const resultsOf = (findings: Finding[]): Result[] =>
    JSON.parse(sarif(inOneFile(...findings), options())).runs[0].results as Result[];

  test('a result has its place by the root of the repository, percent-encoded', () => {
    const [result] = resultsOf([overdue]);
    expect(result?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: {
        uri: 'samarbeid/hjem%20til%20middag/charter.yaml',
        uriBaseId: '%SRCROOT%',
      },
      region: { startLine: 41, startColumn: 9, endColumn: 19 },
    });
    expect(result?.partialFingerprints).toEqual({ 'samspill/v1': overdue.fingerprint });
    expect(result?.properties).toEqual({
      trace: ['OUT-15', 'CHK-60'],
      about: 'Q-REV-01',
      because: 'time',
    });
    expect(result?.message.text).toBe(`${overdue.message}\n${overdue.fix}`);
  });

  test('what a waiver covers is suppressed with its reason, and nothing else is', () => {
    const results = resultsOf([overdue, setAside]);
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [
        {
          kind: 'inSource',
          status: 'accepted',
          justification:
            'the hospital settles it in its own plan, steering-group, until 2027-01-31',
        },
      ],
    ]);
  });

  test('levels have the words of SARIF', () => {
    const kinds: Severity[] = ['error', 'warning', 'info'];
    const results = resultsOf(
      kinds.flatMap((kind, at) => ({ ...overdue, severity: kind, line: at + 1 })),
    );
    expect(results.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
  });

  test('text that looks like a link in a message is none', () => {
    const [result] = resultsOf([{ ...overdue, message: 'see [the plan](1) and [x]' }]);
    expect(result?.message.text).toContain(String.raw`see \[the plan](1) and [x]`);
  });

  test('a rule is described once, with help; an own rule may point to where it comes from', () => {
    const rule = (id: string) => ({ ...ruleSaid(id), source: 'https://example.org/regler#frist' });
    const ours = JSON.parse(sarif(inOneFile(overdue, { ...overdue, line: 50 }), options()));
    expect(ours.runs[0].tool.driver.rules).toEqual([
      {
        id: 'review-overdue',
        shortDescription: { text: 'looks at the date of the next review' },
        fullDescription: { text: ruleSaid('').why },
        helpUri: 'urn:samspill:rule:review-overdue',
        help: {
          text: `Why: ${ruleSaid('').why}\nWhat to do: hold the review\nRests on: OUT-15`,
          markdown:
            '**Why:** A charter that nobody looks at again stops being true. \\*Nobody\\* notices.\n\n**What to do:** hold the review\n\n**Rests on:** OUT-15\n',
        },
        defaultConfiguration: { level: 'error' },
        properties: { trace: ['OUT-15'] },
      },
    ]);
    const theirs = (source: string): string =>
      JSON.parse(sarif(inOneFile(overdue), options({ rule: (id) => ({ ...rule(id), source }) })))
        .runs[0].tool.driver.rules[0].helpUri as string;
    expect(theirs('https://example.org/regler')).toBe('https://example.org/regler');
    expect(theirs('javascript:alert(1)')).toBe('urn:samspill:rule:review-overdue');
    expect(theirs('Rutinehåndboka 4.2')).toBe('urn:samspill:rule:review-overdue');
  });
});

describe('junit', () => {
  const suites = (over = {}) => readXml(junit(runWith(), options(over))).children;
  const verdicts = (over = {}) =>
    suites(over).map(({ children }) =>
      children.map(({ attributes, children: parts }) =>
        [attributes['name'], ...parts.map(({ name }) => name)].join(' '),
      ),
    );

  test('a suite a charter, a case a rule, a passing case for a clean charter', () => {
    expect(suites().map(({ attributes }) => attributes['name'])).toEqual([
      'samarbeid/charter.yaml',
      'samarbeid/hjem til middag/charter.yaml',
      'samarbeid/utskriving/charter.yaml',
    ]);
    expect(verdicts()).toEqual([
      ['nothing found'],
      [
        'need-still-assumed system-out',
        'review-overdue failure',
        'risk-without-owner skipped',
        'review-without-everyone system-out',
      ],
      ['unreadable error'],
    ]);
  });

  test('what fails is what makes the run fail', () => {
    expect(verdicts({ failOn: 'info' })[1]).toEqual([
      'need-still-assumed failure',
      'review-overdue failure',
      'risk-without-owner skipped',
      'review-without-everyone failure',
    ]);
  });

  test('several of one rule are one failure that says them all', () => {
    const output = junit(
      inOneFile(overdue, { ...overdue, line: 50 }, { ...setAside, rule: overdue.rule }),
      options(),
    );
    const [suite] = readXml(output).children;
    expect(suite?.attributes).toMatchObject({ tests: '1', failures: '1', skipped: '0' });
    const [failure, out] = suite?.children[0]?.children ?? [];
    expect(failure?.attributes).toEqual({ type: 'error', message: `${overdue.message} (+1)` });
    expect(failure?.text.split('\n')).toHaveLength(4);
    expect(out?.text).toContain('set aside: the risk');
  });

  test('characters that XML has no place for are seen', () => {
    const output = junit(
      inOneFile({ ...overdue, message: 'a\u0000b\u001bc\uffffd<&>"##vso[::e::' }),
      options(),
    );
    expect(readXml(output).children[0]?.children[0]?.children[0]?.attributes['message']).toBe(
      String.raw`a\x00b\x1bc\uffffd<&>"##vso[::e::`,
    );
    expect(output).toContain('&#35;#vso[&#58;:e&#58;:');
  });
});

describe('github', () => {
  test('the place, the rule and what to do, escaped', () => {
    const finding = { ...overdue, file: 'a,b:c%d.yaml', message: '100 % of it, now: yes' };
    expect(github(runOfFinding(finding), options({ prefix: '' })).split('\n')[0]).toBe(
      `::error file=a%2Cb%3Ac%25d.yaml,line=41,col=9,title=review-overdue::100 %25 of it, now: yes%0A${overdue.fix}`,
    );
  });

  test('ten of a kind, the gravest first; the rest is counted', () => {
    const run = inOneFile(...many(11, 'info'), ...many(12, 'warning'), ...many(13, 'error'));
    const lines = github(run, options()).trimEnd().split('\n');
    const kinds = lines.map((line) => /^::(\w+)/.exec(line)?.[1] ?? line);
    expect(kinds).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      ...Array(10).fill('notice'),
      '1 charter checked, 2 unchanged and left out: 13 errors, 12 warnings, 11 for information',
      '6 more in the summary of the job',
    ]);
  });
});

describe('gitlab', () => {
  const issuesOf = (findings: Finding[], file = overdue.file) =>
    JSON.parse(gitlab(runWith([{ file, status: 'checked', findings }]), options())) as {
      fingerprint: string;
      severity: string;
    }[];

  test('an issue for each finding that is not set aside', () => {
    expect(JSON.parse(gitlab(inOneFile(overdue, setAside), options()))).toEqual([
      {
        description: `${overdue.message} – ${overdue.fix}`,
        check_name: 'review-overdue',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        severity: 'major',
        location: { path: 'samarbeid/hjem til middag/charter.yaml', lines: { begin: 41 } },
      },
    ]);
  });

  test('a fingerprint stays when the line moves, and is another in another file', () => {
    const [here] = issuesOf([overdue]);
    const [moved] = issuesOf([{ ...overdue, line: 99, column: 1 }]);
    const [elsewhere] = issuesOf([{ ...overdue, file: 'charter.yaml' }], 'charter.yaml');
    expect(moved?.fingerprint).toBe(here?.fingerprint);
    expect(elsewhere?.fingerprint).not.toBe(here?.fingerprint);
  });
});

describe('markdown', () => {
  test('by file, with the waived folded', () => {
    expect(markdown(runWith(files.slice(1)), options())).toBe(`## What the check found

2 charters checked, 2 unchanged and left out: 1 error, 1 warning, 1 for information, 1 set aside by a waiver

### samarbeid/hjem til middag/charter.yaml

- **info** line 20, column 3: nobody has asked the users about “Someone to call at night” (need-still-assumed)

  ask them, or say where it is known from
- **error** line 41, column 9: the review of 2026-06-15 has not been held (review-overdue)

  hold the review, or agree on a new date with everybody in it (OUT-15, CHK-60)

### samarbeid/hjem til middag/reviews/2026-06-15.yaml

- **warning** line 20, column 3: Lillevik municipality had no part in the review (review-without-everyone)

  ask them, or say where it is known from

<details>
<summary>1 set aside by a waiver</summary>

- samarbeid/hjem til middag/charter.yaml, line 77, column 5: the risk “Night duty falls on two people” has no owner (risk-without-owner)

  the hospital settles it in its own plan, steering-group, until 31 January 2027

</details>
`);
  });

  test('text is read as it was written, and calls upon nobody', () => {
    const message = '| *a* | `b` <b>c</b> @nordfjord/ledere [d](javascript:e) ![f](g) #12';
    const output = markdown(runOfFinding({ ...overdue, message }), options());
    const text = JSON.stringify(readMarkdown(output));
    expect(output).not.toMatch(/@\w/);
    expect(text.replaceAll('\u200b', '')).toContain(message);
    expect(text).not.toMatch(/"type":"(?:link|image|emphasis|inlineCode)"/);
  });

  test('a comment on GitHub has room for it, and the gravest come first', () => {
    const long = { message: '*'.repeat(150), trace: ['OUT-15'] };
    const findings = [...many(400, 'info'), ...many(3, 'error'), ...many(400, 'warning')];
    const run = inOneFile(
      ...findings.map((one) => ({ ...one, ...long })),
      ...many(300, 'info').map((one) => ({ ...one, waived: { reason: 'agreed' } })),
    );
    const output = markdown(run, options());
    expect(output.length).toBeLessThan(65_536);
    expect(output.match(/\*\*error\*\*/g)).toHaveLength(3);
    expect(output).not.toContain('**info**');
    expect(output).toMatch(/and \d+ more that there is no room for here\n\n<details>/);
    expect(markdownShape(output)).toMatch(
      /^h2 p h3 ul\(\S+\) p <details> ul\(\S+\) p <\/details>$/,
    );
  });

  test('where there is more room, more is said', () => {
    const run = inOneFile(...many(1000, 'warning'));
    const output = markdown(run, options({ room: 400_000 }));
    expect(output.match(/\*\*warning\*\*/g)).toHaveLength(1000);
  });

  test('information has its own word', () => {
    expect(markdown(runOfFinding(forInformation), options())).toContain('**info**');
  });
});
