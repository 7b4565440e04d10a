import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { diskFiles as files } from '../../src/disk/files.ts';
import { DiskError } from '../../src/errors.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('read', () => {
  test('a missing file is undefined; a file keeps its byte order mark and line ends', () => {
    const folder = temporaryFolder();
    expect(files.read(join(folder, 'charter.yaml'))).toBeUndefined();
    fs.writeFileSync(join(folder, 'charter.yaml'), '\uFEFFname: Fjord\r\n');
    expect(files.read(join(folder, 'charter.yaml'))).toBe('\uFEFFname: Fjord\r\n');
  });

  test('a folder, and a file on the way, are told apart', () => {
    const folder = temporaryFolder();
    fs.writeFileSync(join(folder, 'samarbeid'), 'notes');
    expect(() => files.read(folder)).toThrow(`${folder} is a folder, and a file is needed here`);
    expect(() => files.read(join(folder, 'samarbeid/charter.yaml'))).toThrow(
      'is a file, not a folder',
    );
  });

  test('a byte that is not UTF-8 is placed', () => {
    const path = join(temporaryFolder(), 'charter.yaml');
    fs.writeFileSync(path, Buffer.from('name: Stad\nnote: S\xf8r\n', 'latin1'));
    expect(() => files.read(path)).toThrow(`${path}: byte 8 in line 2 is not UTF-8 text`);
  });

  test('a character cut off at the end is placed where it begins', () => {
    const path = join(temporaryFolder(), 'charter.yaml');
    fs.writeFileSync(path, Buffer.from([0x61, 0x0a, 0x62, 0xef, 0xbf]));
    expect(() => files.read(path)).toThrow(`${path}: byte 2 in line 2 is not UTF-8 text`);
  });

  test('UTF-16, as some editors save it, is named', () => {
    const path = join(temporaryFolder(), 'charter.yaml');
    fs.writeFileSync(path, Buffer.from('\uFEFFname: Stad\n', 'utf16le'));
    expect(() => files.read(path)).toThrow(`${path} is saved as UTF-16`);
  });

  test('the place is where the text stops being UTF-8, for any bytes', () => {
    const path = join(temporaryFolder(), 'charter.yaml');
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 12 });
    const before = fc.string({ unit: 'binary', maxLength: 4 });
    fc.assert(
      fc.property(before, bytes, (text, tail) => {
        const all = Buffer.concat([Buffer.from(text), tail]);
        fs.writeFileSync(path, all);
        expect(placeRead(path)).toEqual(placeByTrial(all));
      }),
      { numRuns: 500 },
    );
  });
});

function placeRead(path: string) {
  try {
    files.read(path);
    return undefined;
  } catch (error) {
    if (!(error instanceof DiskError) || error.trouble.kind !== 'not-utf8') throw error;
    return { line: error.trouble.line, byte: error.trouble.byte };
  }
}

/** The decoder itself says where: the first byte it no longer takes as the start of something. */
function placeByTrial(bytes: Buffer) {
  const takes = (end: number, stream: boolean) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream });
      return true;
    } catch {
      return false;
    }
  };
  if (takes(bytes.length, false)) return undefined;
  let good = bytes.length;
  while (!takes(good, false)) good--;
  const lines = bytes.subarray(0, good).toString('latin1').split('\n');
  return { line: lines.length, byte: (lines.at(-1)?.length ?? 0) + 1 };
}

describe('list and remove', () => {
  test('names come by code point, also beyond the basic plane; no folder is an empty list', () => {
    const folder = temporaryFolder();
    for (const name of ['å', 'Z', 'a', '\u{1F3E5}', '\uFF5E'])
      fs.writeFileSync(join(folder, name), '');
    expect(files.list(folder)).toEqual(['Z', 'a', 'å', '\uFF5E', '\u{1F3E5}']);
    expect(files.list(join(folder, 'reviews'))).toEqual([]);
    expect(() => files.list(join(folder, 'Z'))).toThrow('is a file, not a folder');
  });

  test('removes a file, does not mind a missing one, refuses a folder', () => {
    const folder = temporaryFolder();
    fs.writeFileSync(join(folder, 'old.yaml'), '');
    files.remove(join(folder, 'old.yaml'));
    files.remove(join(folder, 'old.yaml'));
    expect(files.exists(join(folder, 'old.yaml'))).toBe(false);
    expect(() => files.remove(folder)).toThrow('is a folder');
    expect(files.isFolder(folder)).toBe(true);
  });
});
