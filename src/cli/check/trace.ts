// The files beside a charter → the same files, and a list of all that was read of them: what a result rests on.
import { digestOf } from '../../check/fingerprint.ts';
import { UserError } from '../../errors.ts';
import { folderOf, joined, wayTo } from '../paths.ts';
import type { Readable } from './earlier.ts';

/** What was read, from the charter's folder; links may not lead out of `bound`; no digest where there was nothing. */
export type Reading = [
  does: 'read' | 'list',
  bound: string | null,
  way: string,
  digest: string | null,
];

export interface Trace {
  readings: Reading[];
  /** Names of the packs that were asked. */
  packs: string[];
}

export interface Tracing {
  files: Readable;
  /** Undefined when something could not be read: the next time it may be. */
  done(packs: ReadonlySet<string>): Trace | undefined;
}

export const traced = (files: Readable, charter: string): Tracing => {
  const folder = folderOf(charter);
  const readings = new Map<string, Reading>();
  const trouble: unknown[] = [];
  const noted = <T extends string | string[]>(
    reading: [does: Reading[0], bound: string | null, path: string],
    action: () => T | undefined,
  ): T | undefined => {
    const [does, bound, path] = reading;
    try {
      const value = action();
      const one: Reading = [does, bound, wayTo(folder, path), digestIn(value)];
      readings.set(JSON.stringify(one.slice(0, 3)), one);
      return value;
    } catch (error) {
      trouble.push(error);
      throw error;
    }
  };
  const within = (from: Readable, bound: string | null): Readable => ({
    read: (path) => noted(['read', bound, path], () => from.read(path)),
    list: (path) => noted(['list', bound, path], () => from.list(path)) ?? [],
    inside: (top) => {
      const inner = files.inside?.(top);
      if (!inner) return files as ReturnType<NonNullable<Readable['inside']>>;
      return { ...inner, ...within(inner, wayTo(folder, top)) };
    },
  });
  return {
    files: within(files, null),
    done: (packs) =>
      trouble.length > 0 ? undefined : { readings: [...readings.values()], packs: [...packs] },
  };
};

/** Whether all of it would be read the same today. */
export const stillHolds = (files: Readable, charter: string, { readings }: Trace): boolean => {
  const folder = folderOf(charter);
  const isCharters = ([does, , way]: Reading): boolean =>
    does === 'read' && joined(folder, way) === charter;
  return (
    readings.some(isCharters) &&
    readings.every(([does, bound, way, digest]) => {
      try {
        const from = bound === null ? files : (files.inside?.(joined(folder, bound)) ?? files);
        const path = joined(folder, way);
        return digestIn(does === 'read' ? from.read(path) : from.list(path)) === digest;
      } catch (error) {
        if (error instanceof UserError) return false;
        throw error;
      }
    })
  );
};

const digestIn = (value: string | readonly string[] | undefined): string | null => {
  if (value === undefined) return null;
  return digestOf(typeof value === 'string' ? value : JSON.stringify(value));
};
