// The rules, their English texts and their examples → docs/rules.md.
import { rules } from '../../src/check/rules.ts';
import type { Rule } from '../../src/check/rule.ts';
import type { Host } from '../../src/host.ts';
import { explained, type Part } from '../../src/report/explained.ts';
import { readExample, sourceNames } from '../../src/cli/explain.ts';
import { en } from '../../src/words/en.ts';
import { table } from './table.ts';

const opening = `# The rules

What \`samspill check\` looks at, made by \`npm run docs\`: do not edit it here. \`samspill explain <rule>\` says the same in your language.

No rule says that a choice was wrong. A rule says what was not chosen, or what no longer holds together. A draft is judged mildly; see each rule.

Each example shows lines of a charter: with \`-\` the rule speaks, with \`+\` it does not. The whole charters are in \`test/fixtures/rules/\`, where every one of them is a test.

A rule that is not right for you is set aside in the charter, with a reason and a date. Without \`about\`, it is set aside for the whole charter.

\`\`\`yaml
waivers:
  - rule: risk-without-owner
    about: night-duty # the record
    reason: the hospital settles it in its own plan
    by: steering-group
    until: 2027-01-31
\`\`\`

For many charters at once, \`samspill.config.yaml\` turns a rule off, or makes it graver or milder.

`;

export async function rulesPage(host: Host): Promise<string> {
  const source = await sourceNames(host, en);
  const sections = rules.map((rule) => section(host, rule, source));
  return `${opening}## By number\n\nWhere the domain’s own list of checks went.\n\n${byNumber()}\n${sections.join('\n')}`;
}

/** CHK-01 … → the rules that carry it out. */
function byNumber(): string {
  const numbers = [...new Set(rules.flatMap(({ checks }) => checks))].sort();
  const rows = numbers.map((number) => [
    number,
    rules
      .filter(({ checks }) => checks.includes(number))
      .map(({ id }) => `[\`${id}\`](#${id})`)
      .join(', '),
  ]);
  const added = rules.filter(({ checks }) => checks.length === 0);
  const links = added.map(({ id }) => `[\`${id}\`](#${id})`).join(', ');
  return table(['Check', 'Rules'], [...rows, ['added here', links]]);
}

function section(host: Host, rule: Rule, source: (id: string) => string): string {
  const parts = explained({
    rule,
    text: rule.text,
    example: readExample(host, rule.id),
    isOwn: false,
    language: en.language,
    source,
    words: { explain: en.check.explain, severity: en.findings.severity, groups: en.pack.groups },
  });
  return `## ${rule.id}\n\n${parts.filter(isShown).map(markdown).join('\n')}`;
}

/** How to set aside is said once, above; the whole charter that breaks it, in its own file. */
const isShown = ({ is, kind }: Part): boolean =>
  is !== 'breaks' && is !== 'beside' && (is !== 'waive' || kind === 'text');

const fence = '```';

function markdown({ title, kind, lines }: Part): string {
  const heading = title === undefined ? '' : `**${title}**\n\n`;
  if (kind === 'text') return `${heading}${lines.join('\n\n')}\n`;
  if (kind === 'list') return `${heading}${lines.map((line) => `- ${line}`).join('\n')}\n`;
  return `${heading}${fence}${kind}\n${lines.join('\n')}\n${fence}\n`;
}
