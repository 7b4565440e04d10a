// The translations of a pack → those made from a text that has changed since, or that do not say.
import type { Fault } from '../fault.ts';
import type { ReadPack } from '../read.ts';
import { translationsOf } from '../translations.ts';

export const staleFaults = (read: ReadPack): Fault[] =>
  translationsOf(read).flatMap(({ file, path, carries, hash }): Fault[] => {
    const [, name] = path;
    if (carries === hash) return [];
    if (carries === undefined) return [{ rule: 'unstamped-text', file, path, name }];
    return [{ rule: 'stale-text', file, path: [...path, 'of'], name, other: hash }];
  });
