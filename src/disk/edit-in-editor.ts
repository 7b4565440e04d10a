// A text → the text as the person's own editor saved it, by way of a file nobody else can read.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getBuiltinModule } from 'node:process';

type Edit = (text: string) => string | undefined;

/** Undefined where no editor is named: nobody should land in one by surprise. */
export function editorOf(env: Readonly<Record<string, string | undefined>>): Edit | undefined {
  const editor = [env['VISUAL'], env['EDITOR']].find((name) => name?.trim());
  return editor === undefined ? undefined : (text) => editIn(editor, text);
}

/** Undefined when the editor could not be run, or ended saying that something went wrong. */
function editIn(editor: string, text: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'samspill-'));
  const file = join(folder, 'answer.md');
  try {
    writeFileSync(file, text, { mode: 0o600 });
    // Through a shell, as git does it, because the name may carry words of its own: `code --wait`.
    const settings = { stdio: 'inherit', shell: true } as const;
    const ended = getBuiltinModule('node:child_process').spawnSync(`${editor} "${file}"`, settings);
    return ended.status === 0 ? readFileSync(file, 'utf8') : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
