// A file in conflict and the versions it was made of → whether a person has written in it since, and where it can be kept.
import type { Host } from '../../host.ts';
import type { Stages } from './stages.ts';

/** A line that no version has, and that is not one of git's marks. */
export const editedSince = (text: string, { base, ours, theirs }: Stages): boolean => {
  const known = new Set([base, ours, theirs].flatMap((one) => one?.split(/\r?\n/) ?? []));
  return text
    .split(/\r?\n/)
    .some((line) => !known.has(line) && !/^(<{7,}|\|{7,}|={7,}|>{7,})( |$)/.test(line));
};

export const freeName = (host: Host, path: string): string => {
  for (let number = 1; ; number += 1) {
    const name = path.replace(/\.ya?ml$/, number === 1 ? '.edited.yaml' : `.edited-${number}.yaml`);
    if (!host.files.exists(name)) return name;
  }
};
