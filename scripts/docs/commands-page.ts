// The help of every command → docs/commands.md.
import type { Host } from '../../src/host.ts';
import { main } from '../../src/main.ts';
import { nodeHost } from '../../src/node-host.ts';
import { commands } from '../../src/words/en/commands.ts';

const opening = `# The commands

Made from the help of the program by \`npm run docs\`; do not edit it here.
`;

export async function commandsPage(): Promise<string> {
  const host = nodeHost();
  const sections: string[] = [];
  for (const name of ['', ...Object.keys(commands.commands)])
    sections.push(section(name, await helpOf(host, name)));
  return [opening, ...sections].join('\n');
}

const section = (name: string, help: string): string =>
  `## ${`samspill ${name}`.trim()}\n\n\`\`\`text\n${help.trimEnd()}\n\`\`\`\n`;

async function helpOf(host: Host, name: string): Promise<string> {
  let help = '';
  const out = {
    write: (text: string) => void (help += text),
    isTerminal: false,
    columns: 100,
    rows: 24,
  };
  const words = name.split(' ').filter(Boolean);
  await main([...words, '--help'], { ...host, env: { LANG: 'en' }, out });
  return help;
}
