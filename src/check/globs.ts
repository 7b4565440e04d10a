// Patterns for paths (`teams/**/charter.yaml`, `!archive/**`) → whether a path is meant.

/** `*` and `?` stay inside a name, `**` is any number of folders, `{a,b}` is either. */
const patternOf = (glob: string): RegExp => {
  let source = '';
  let depth = 0;
  for (let at = 0; at < glob.length; at += 1) {
    const letter = glob[at] ?? '';
    if (glob.startsWith('**/', at)) {
      source += '(?:[^/]+/)*';
      at += 2;
    } else if (glob.startsWith('**', at)) {
      source += '.*';
      at += 1;
    } else if (letter === '*') source += '[^/]*';
    else if (letter === '?') source += '[^/]';
    else if (letter === '{') {
      source += '(?:';
      depth += 1;
    } else if (letter === '}' && depth > 0) {
      source += ')';
      depth -= 1;
    } else if (letter === ',' && depth > 0) source += '|';
    else source += letter.replace(/[\\^$.|+()[\]{}]/u, '\\$&');
  }
  return new RegExp(`^${source}${')'.repeat(depth)}$`, 'u');
};

/** A path, relative to where the patterns stand, with `/`. What a later `!` pattern names is taken out again. */
export const globsOf = (globs: readonly string[]): ((path: string) => boolean) => {
  const patterns = globs.map((glob) => {
    const isOut = glob.startsWith('!');
    const plain = glob.slice(isOut ? 1 : 0).replace(/^\.\//, '');
    return { isOut, pattern: patternOf(plain.endsWith('/') ? `${plain}**` : plain) };
  });
  return (path) =>
    patterns.reduce(
      (isIn, { isOut, pattern }) => (pattern.test(path) ? !isOut : isIn),
      false as boolean,
    );
};
