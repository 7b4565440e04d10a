// What was called for, and where → the command that goes on there.
import type { Host } from '../host.ts';
import { defaultFolder } from './first-questions.ts';
import type { StartOptions } from './start.ts';

/** As a shell takes it. */
export const quoted = (path: string): string =>
  /[^\w./~-]/.test(path) ? `'${path.replaceAll("'", "'\\''")}'` : path;

/** As it was called: by `npm start` in the repository, where nothing is installed yet, or by its own name. */
export const commandFor = ({ env }: Host, place: string, options: StartOptions): string => {
  const isNpm = env['npm_lifecycle_event'] === 'start';
  const where = isNpm && place === defaultFolder ? [] : [quoted(place)];
  const rest = [...where, ...chosen(options)];
  const called = isNpm ? ['npm start', ...(rest.length > 0 ? ['--'] : [])] : ['samspill start'];
  return [...called, ...rest].join(' ');
};

/** What was chosen this time, except how long it was to take. */
const chosen = ({ pack, level, theme, language, plain, present }: StartOptions): string[] => [
  ...Object.entries({ pack, level, theme, language }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name} ${quoted(value)}`],
  ),
  ...(plain ? ['--plain'] : []),
  ...(present ? ['--present'] : []),
];
