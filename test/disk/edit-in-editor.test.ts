import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editorOf } from '../../src/disk/edit-in-editor.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** An editor that notes the file it was given and does something to it. */
function editor(does: string): { path: string; given: () => string } {
  const folder = temporaryFolder();
  const path = join(folder, 'an editor');
  writeFileSync(path, `#!/bin/sh\nfor file; do :; done\necho "$*" > '${folder}/given'\n${does}\n`);
  chmodSync(path, 0o755);
  return { path: `'${path}'`, given: () => readFileSync(join(folder, 'given'), 'utf8').trim() };
}

test('gives back what was saved, and takes the file away', () => {
  const { path, given } = editor('sed -i s/Nord/Sør/ "$file"');
  const edit = editorOf({ EDITOR: `${path} --wait` });
  expect(edit?.('# Hva skal dere oppnå?\n\nNord')).toBe('# Hva skal dere oppnå?\n\nSør');
  expect(given()).toMatch(/^--wait .*answer\.md$/);
  expect(() => readFileSync(given().replace('--wait ', ''))).toThrow('ENOENT');
});

test('an editor that ends badly, or is not there, gives nothing', () => {
  expect(editorOf({ EDITOR: editor('exit 1').path })?.('text')).toBeUndefined();
  expect(editorOf({ EDITOR: '/nowhere/editor 2>/dev/null' })?.('text')).toBeUndefined();
});

test('VISUAL goes before EDITOR; an empty name is none', () => {
  expect(editorOf({})).toBeUndefined();
  expect(editorOf({ VISUAL: ' ', EDITOR: '' })).toBeUndefined();
  const edit = editorOf({ VISUAL: editor('echo one > "$file"').path, EDITOR: 'false' });
  expect(edit?.('')).toBe('one\n');
});
