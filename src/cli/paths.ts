// Paths as text, the same on every platform: the folders above `disk` do not know node:path.

export const isAbsolute = (path: string): boolean => /^(\/|[A-Za-z]:[\\/]|\\\\)/.test(path);

/** Joined with one slash; an absolute second path stands alone, `.` and `..` are folded. */
export const joined = (base: string, path: string): string => {
  const whole = isAbsolute(path) ? path : `${base.replace(/[\\/]$/, '')}/${path}`;
  const root = /^([A-Za-z]:)?[\\/]+/.exec(whole)?.[0] ?? '';
  const steps: string[] = [];
  for (const step of whole.slice(root.length).split(/[\\/]+/)) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '..' || root === '') steps.push(step);
  }
  return `${root.replace(/\\/g, '/')}${steps.join('/')}` || '.';
};

export const folderOf = (path: string): string => joined(path, '..');
export const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** As a person in `cwd` would write it. */
export const seenFrom = (cwd: string, path: string): string => {
  const inside = `${cwd.replace(/[\\/]+$/, '')}/`;
  return path.startsWith(inside) ? `./${path.slice(inside.length)}` : path;
};

/** The way from one folder to a path, both absolute: `a/b`, `../a/b`; `.` for the folder itself. */
export const wayTo = (from: string, path: string): string => {
  const [start, target] = [from, path].map((one) => one.split('/').filter((step) => step !== ''));
  const steps = start ?? [];
  const wanted = target ?? [];
  let same = 0;
  while (same < steps.length && same < wanted.length && steps[same] === wanted[same]) same += 1;
  return [...steps.slice(same).map(() => '..'), ...wanted.slice(same)].join('/') || '.';
};
