// The program's own version, from its package.
import about from '../package.json' with { type: 'json' };

export const version: string = about.version;

declare const samspillBuild: string | undefined;

/** What the program is made of, as a hash; in the sources a word. */
export const build: string = typeof samspillBuild === 'string' ? samspillBuild : 'sources';
