// A file's path from the root of the repository, and as a URI.
import { expect, test } from 'vitest';
import { rootPath, uriOf } from '../../src/report/root-path.ts';

test.each([
  ['', 'charter.yaml', 'charter.yaml'],
  ['samarbeid/', 'charter.yaml', 'samarbeid/charter.yaml'],
  ['samarbeid', './nord/charter.yaml', 'samarbeid/nord/charter.yaml'],
  ['samarbeid/', '../avtaler/charter.yaml', 'avtaler/charter.yaml'],
  ['', '../charter.yaml', '../charter.yaml'],
  ['samarbeid/', '../../../charter.yaml', '../../charter.yaml'],
  ['samarbeid/', '/srv/avtaler/charter.yaml', '/srv/avtaler/charter.yaml'],
])('from %s: %s is %s', (prefix, file, path) => {
  expect(rootPath(prefix, file)).toBe(path);
});

test('letters that mean something in a URI are only letters', () => {
  expect(uriOf('a:b/c d%20/é?#[x]\ud800.yaml')).toBe(
    'a%3Ab/c%20d%2520/%C3%A9%3F%23%5Bx%5D%EF%BF%BD.yaml',
  );
});
