// A file as check found it → its path from the root of the repository, which is what forges know it by.

/** `..` at the front is left when the file is outside; a path from the root of the disk stays. */
export const rootPath = (prefix: string, file: string): string => {
  if (file.startsWith('/')) return file;
  const steps: string[] = [];
  for (const step of `${prefix}/${file}`.split('/')) {
    if (step === '' || step === '.') continue;
    const above = steps.at(-1);
    if (step === '..' && above !== undefined && above !== '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
};

/** As a URI reference: every step percent-encoded, so that `:`, `%` and spaces are only letters. */
export const uriOf = (path: string): string =>
  path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
