// A small charter, made by the program from answers in test/fixtures → the pieces of it that README.md shows.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Host } from '../../src/host.ts';
import { main } from '../../src/main.ts';

const answers = fileURLToPath(
  new URL('../../test/fixtures/home-by-supper/answers.yaml', import.meta.url),
);

export interface Excerpts {
  yaml: string;
  markdown: string;
}

export async function charterExcerpts(host: Host): Promise<Excerpts> {
  const folder = mkdtempSync(join(tmpdir(), 'samspill-docs-'));
  let told = '';
  const out = { ...host.out, write: (text: string): void => void (told += text) };
  const room = { ...host, cwd: folder, env: { LANG: 'en' }, out, err: out };
  try {
    const code = await main(['start', '.', '--from', answers], room);
    if (code !== 0) throw new Error(`the charter of README.md cannot be made: ${told}`);
    const made = (name: string): string => host.files.read(join(folder, name)) ?? '';
    return {
      yaml: fenced('yaml', cut(made('charter.yaml'), /^risks:\n[^]*?(?= {2}- id: the-evening)/m)),
      markdown: fenced('markdown', cut(made('charter.md'), /^## Who takes part\n[^]*?(?=\n## )/m)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function cut(text: string, piece: RegExp): string {
  const found = piece.exec(text)?.[0];
  if (found === undefined) throw new Error(`the charter of README.md has lost ${piece.source}`);
  return found.trim();
}

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\`\n`;
