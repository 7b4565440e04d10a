// A charter → lines for CODEOWNERS, so that a forge asks each party for its own approval of what it signs.
import type { Call } from '../call.ts';
import { folderOf, wayTo } from '../paths.ts';
import { readCharter } from '../read-charter.ts';

const standsFor = (id: string): string => `@your-organisation/${id}`;

export const codeOwners = (call: Call, top: string, path: string): string[] => {
  const { setup: said } = call.words.merge;
  const { charter } = readCharter(call.host, call.words, path);
  const parties = (charter.actors ?? []).filter(
    ({ left, standing }) => left === undefined && standing !== 'observer',
  );
  const ids = parties.flatMap(({ id }) => (id === undefined ? [] : [id]));
  if (ids.length === 0) return [`# ${said.noActors}`];
  const folder = wayTo(top, folderOf(path));
  const place = (name: string): string =>
    `/${folder === '.' ? '' : `${folder}/`}${name}`.replace(/[\\#\s[\]!]/g, (sign) => `\\${sign}`);
  return [
    ...said.owners(said.ownersReplace).split('\n'),
    ...ids.map((id) => `${place(`signatures/${id}.yaml`)} ${standsFor(id)}`),
    `# ${said.ownersWhole}`,
    `${place('charter.yaml')} ${ids.map(standsFor).join(' ')}`,
  ];
};
