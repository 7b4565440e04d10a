// The help of every command → docs/commands.md, and the list of commands in README.md.
import { calledByGit } from '../../src/cli/commands-git.ts';
import type { Host } from '../../src/host.ts';
import { main } from '../../src/main.ts';
import { commands } from '../../src/words/en/commands.ts';

const opening = `# The commands

What \`--help\` says, made by \`npm run docs\`: do not edit it here. The program speaks the language of your machine, bokmål or English.

`;

const names = Object.keys(commands.commands).filter((name) => !calledByGit.includes(name));

export async function commandsPage(host: Host): Promise<string> {
  const sections: string[] = [];
  for (const name of ['', ...names]) sections.push(section(name, await helpOf(host, name)));
  return opening + sections.join('\n');
}

/** What only holds other commands is not in it. */
export async function commandsList(host: Host): Promise<string> {
  const lines: string[] = [];
  for (const name of names) {
    if (names.some((one) => one.startsWith(`${name} `))) continue;
    const help = await helpOf(host, name);
    lines.push(`- [\`${usage(help)}\`](${linkTo(name)}): ${about(help)}\n`);
  }
  return lines.join('');
}

const section = (name: string, help: string): string =>
  `## ${`samspill ${name}`.trim()}\n\n\`\`\`text\n${help}\n\`\`\`\n`;

/** `Usage: samspill start [options] [folder]` → `samspill start [folder]`. */
const usage = (help: string): string =>
  /^Usage: (.*)$/m.exec(help)?.[1]?.replace(' [options]', '') ?? '';

/** The paragraph after the usage. */
const about = (help: string): string => help.split('\n\n')[1] ?? '';

const linkTo = (name: string): string => `docs/commands.md#samspill-${name.replaceAll(' ', '-')}`;

async function helpOf(host: Host, name: string): Promise<string> {
  let help = '';
  const write = (text: string): void => void (help += text);
  const out = { write, isTerminal: false, columns: 100, rows: 24 };
  const argv = [...name.split(' ').filter(Boolean), '--help'];
  const code = await main(argv, { ...host, env: { LANG: 'en' }, out });
  if (code !== 0 || help === '') throw new Error(`samspill ${name} --help says nothing`);
  return help.trimEnd();
}
