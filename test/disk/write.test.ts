import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFiles as files } from '../../src/disk/files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const stad = 'collaboration:\n  name: Hjem fra sykehus\n';

describe('write', () => {
  test('makes the file and the folders on the way', () => {
    const folder = temporaryFolder();
    files.write(join(folder, 'stad/samarbeid/charter.yaml'), stad);
    expect(fs.readFileSync(join(folder, 'stad/samarbeid/charter.yaml'), 'utf8')).toBe(stad);
    expect(fs.readdirSync(join(folder, 'stad/samarbeid'))).toEqual(['charter.yaml']);
  });

  test('keeps the mode of the file it replaces', () => {
    const path = join(temporaryFolder(), 'charter.yaml');
    fs.writeFileSync(path, 'old');
    fs.chmodSync(path, 0o640);
    files.write(path, stad);
    expect(fs.statSync(path).mode & 0o7777).toBe(0o640);
  });

  test.runIf(process.getuid?.() === 0)('keeps owner and group', () => {
    const path = join(temporaryFolder(), 'charter.yaml');
    fs.writeFileSync(path, 'old');
    fs.chownSync(path, 65534, 12);
    files.write(path, stad);
    expect(fs.statSync(path)).toMatchObject({ uid: 65534, gid: 12 });
  });

  test('writes through a link, and through a link to a link in another folder', () => {
    const folder = temporaryFolder();
    fs.mkdirSync(join(folder, 'delt'));
    fs.writeFileSync(join(folder, 'delt/charter.yaml'), 'old');
    fs.symlinkSync('charter.yaml', join(folder, 'delt/current.yaml'));
    fs.symlinkSync('delt/current.yaml', join(folder, 'charter.yaml'));
    files.write(join(folder, 'charter.yaml'), stad);
    expect(fs.readFileSync(join(folder, 'delt/charter.yaml'), 'utf8')).toBe(stad);
    expect(fs.lstatSync(join(folder, 'charter.yaml')).isSymbolicLink()).toBe(true);
    expect(fs.lstatSync(join(folder, 'delt/current.yaml')).isSymbolicLink()).toBe(true);
  });

  test('writes what a link points at also when nothing is there yet', () => {
    const folder = temporaryFolder();
    fs.mkdirSync(join(folder, 'delt'));
    fs.mkdirSync(join(folder, 'andre/steder'), { recursive: true });
    fs.symlinkSync('../../delt/charter.yaml', join(folder, 'andre/steder/charter.yaml'));
    fs.symlinkSync('andre/steder', join(folder, 'her'));
    files.write(join(folder, 'her/charter.yaml'), stad);
    expect(fs.readFileSync(join(folder, 'delt/charter.yaml'), 'utf8')).toBe(stad);
  });

  test('says that a ring of links cannot be used', () => {
    const folder = temporaryFolder();
    fs.symlinkSync('b', join(folder, 'a'));
    fs.symlinkSync('a', join(folder, 'b'));
    expect(() => files.write(join(folder, 'a'), stad)).toThrow(
      `${folder}/a could not be used (ELOOP)`,
    );
  });

  test('refuses a folder in the place of the file, and a file in the place of a folder', () => {
    const folder = temporaryFolder();
    fs.mkdirSync(join(folder, 'charter.yaml'));
    fs.writeFileSync(join(folder, 'samarbeid'), 'notes');
    expect(() => files.write(join(folder, 'charter.yaml'), stad)).toThrow('is a folder');
    for (const path of ['samarbeid/charter.yaml', 'samarbeid/dypere/charter.yaml'])
      expect(() => files.write(join(folder, path), stad)).toThrow(
        `part of the way to ${folder}/${path} is a file, not a folder`,
      );
    expect(fs.readdirSync(folder)).toEqual(['charter.yaml', 'samarbeid']);
  });

  test('writes to a device and never replaces it', () => {
    expect(() => files.write('/dev/full', stad)).toThrow('no room left on the disk for /dev/full');
    files.write('/dev/null', stad);
    expect(fs.statSync('/dev/full').isCharacterDevice()).toBe(true);
    expect(fs.statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('goes on where a killed process with the same number left its temporary file', () => {
    const folder = temporaryFolder();
    fs.writeFileSync(join(folder, `.samspill-${process.pid}-0.tmp`), 'half');
    files.write(join(folder, 'charter.yaml'), stad);
    expect(files.read(join(folder, 'charter.yaml'))).toBe(stad);
  });
});
