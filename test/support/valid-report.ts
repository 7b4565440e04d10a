// A report in any format → fails the test unless it is valid by the rules of that format, and says what was found.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import MarkdownIt from 'markdown-it';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect } from 'vitest';
import type { Format } from '../../src/report/findings.ts';
import { findingsSchema } from '../../src/report/findings-schema.ts';
import { findingsOf, type Run } from '../../src/report/run.ts';
import { countProblems, junitProblems } from './junit-structure.ts';
import { commandIn } from './runner.ts';
import { readXml } from './xml.ts';

const ajv = new Ajv2020({ allErrors: true, strict: false });
(addFormats as unknown as (to: Ajv2020) => void)(ajv);
const schema = new URL('../fixtures/schemas/sarif-2.1.0.json', import.meta.url);
const isSarif = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
export const isFindings = ajv.compile(findingsSchema);
/** What GitLab's documentation demands of an issue. */
const isGitlab = ajv.compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{16,}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./)' },
          lines: { type: 'object', properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
});

const conforms = (is: typeof isSarif, text: string): void => {
  is(JSON.parse(text));
  expect(is.errors ?? []).toEqual([]);
};

/** How many findings a report is about, so that none is lost on the way. */
interface Told {
  open: number;
  waived: number;
}
const toldBy = (run: Run): Told => {
  const findings = findingsOf(run);
  const waived = findings.filter((one) => one.waived !== undefined).length;
  return { open: findings.length - waived, waived };
};

export const readMarkdown = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** `h2 p h3 ul(2) html ul(1) html`, by two parsers. */
export const markdownShape = (markdown: string): string => {
  const shape = readMarkdown(markdown).children.map(shapeOf).join(' ');
  expect(tokenShape(markdown)).toBe(shape);
  return shape;
};

const shapeOf = (node: Nodes): string => {
  if (node.type === 'heading') return `h${node.depth}`;
  if (node.type === 'paragraph') return 'p';
  if (node.type === 'list') {
    const items = node.children.map(({ children }) => children.map(shapeOf).join('+'));
    return `${node.ordered ? 'ol' : 'ul'}(${items.join(',')})`;
  }
  return node.type === 'html' ? node.value.replace(/\n.*/su, '') : node.type;
};

const tokenShape = (markdown: string): string => {
  const parts: string[] = [];
  for (const { type, tag, content, hidden } of new MarkdownIt({ html: true }).parse(markdown, {})) {
    if (type === 'html_block') parts.push(`${content.trim().replace(/\n.*/su, '')} `);
    else if (type === 'bullet_list_open') parts.push('ul(');
    else if (type === 'bullet_list_close') parts.push(') ');
    else if (type === 'list_item_close') parts.push(',');
    else if (type === 'heading_open') parts.push(`${tag} `);
    else if (type === 'paragraph_open') parts.push(hidden ? 'tight ' : 'p ');
    else if (!/^(?:inline|list_item_open|heading_close|paragraph_close)$/u.test(type)) {
      parts.push(`${type} `);
    }
  }
  return parts
    .join('')
    .replace(/p (?=[^()]*\))/gu, 'p+')
    .replaceAll('+,', ',')
    .replaceAll(',)', ')')
    .trim();
};

const markdownWanted = (run: Run): string => {
  const findings = findingsOf(run);
  const open = findings.filter((one) => one.waived === undefined);
  const waived = findings.filter((one) => one.waived !== undefined);
  const items = (count: number): string => `ul(${Array(count).fill('p+p').join(',')})`;
  const byFile = [...new Set(open.map(({ file }) => file))].map(
    (file) => `h3 ${items(open.filter((one) => one.file === file).length)}`,
  );
  const folded = waived.length === 0 ? [] : ['<details>', items(waived.length), '</details>'];
  return ['h2 p', ...byFile, ...folded].join(' ');
};

export const expectValid: Record<Format, (output: string, run: Run) => void> = {
  text(output, run) {
    const { open, waived } = toldBy(run);
    expect(output.match(/^ {2}\d+:\d+ /gmu) ?? []).toHaveLength(open + waived);
    expect(output.endsWith('\n')).toBe(true);
  },
  json(output, run) {
    conforms(isFindings, output);
    expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(run)));
  },
  sarif(output, run) {
    conforms(isSarif, output);
    const { results, tool } = JSON.parse(output).runs[0] as {
      results: { ruleId: string; ruleIndex: number; suppressions: unknown[] }[];
      tool: { driver: { rules: { id: string }[] } };
    };
    for (const { ruleId, ruleIndex } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
    const waived = results.filter(({ suppressions }) => suppressions.length > 0).length;
    expect({ open: results.length - waived, waived }).toEqual(toldBy(run));
  },
  junit(output, run) {
    const root = readXml(output);
    expect(root.name).toBe('testsuites');
    expect(root.children).toHaveLength(run.files.length);
    expect([...junitProblems(root), ...countProblems(root)]).toEqual([]);
  },
  github(output, run) {
    const lines = output.trimEnd().split('\n');
    const commands = lines.flatMap((line) => commandIn(line) ?? []);
    expect(commands).toHaveLength(toldBy(run).open);
    for (const { name, properties } of commands) {
      expect(['error', 'warning', 'notice']).toContain(name);
      expect(Object.keys(properties)).toEqual(['file', 'line', 'col', 'title']);
    }
    expect(lines).toHaveLength(commands.length + 1);
  },
  gitlab(output, run) {
    conforms(isGitlab, output);
    const issues = JSON.parse(output) as { fingerprint: string }[];
    expect(issues).toHaveLength(toldBy(run).open);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  },
  markdown(output, run) {
    expect(markdownShape(output)).toBe(markdownWanted(run));
  },
};
