// A charter of two municipalities and a hospital, with what a test has changed in it → a folder to sign in.
import { main } from '../../src/main.ts';
import { memoryHost, type MemoryHost } from './memory-host.ts';

export const homeBySupper = `format: 1
language: nb
status: in-force

collaboration:
  name: Hjem til middag
  purpose: Ingen blir liggende på sykehuset fordi kommunen ikke er klar.
  form: network
  network_purpose: collaboration

goals:
  - { id: hjem-samme-dag, statement: Pasienten er hjemme samme dag som hun er klar }

deliverables:
  - { id: kveldsteam, title: Felles kveldsteam, steered_by: joint, owner: stad, status: planned }
  - { id: sykehusrutine, title: Rutine på sykehuset, steered_by: sykehuset, owner: sykehuset }

actors:
  - { id: stad, name: Stad kommune, kind: municipality, standing: party }
  - { id: kinn, name: Kinn kommune, kind: municipality, standing: party }
  - { id: sykehuset, name: Nordfjord sykehus, kind: health, standing: party }
  - { id: pasientforeningen, name: Pasientforeningen, kind: voluntary, standing: observer }
  - { id: bremanger, name: Bremanger kommune, kind: municipality, standing: party, left: 2026-03-01 }

risks:
  - { id: nattevakt, statement: Nattevakten henger på to personer, owner: kinn }

anchoring:
  - { id: i-stad, actor: stad, state: given, level: political, covers: [goals, resources] }
  - { id: i-kinn, actor: kinn, state: given, covers: [attendance] }
  - { id: pa-sykehuset, actor: sykehuset, state: given, covers: [goals] }

roles:
  - { id: kommunedirektor-stad, title: Kommunedirektøren i Stad, held_by: [{ actor: stad }] }
  - { id: kommunedirektor-kinn, title: Kommunedirektøren i Kinn, held_by: [{ actor: kinn }] }
  - { id: direktor, title: Direktøren, held_by: [{ actor: sykehuset }] }

review:
  next: 2027-05-20
  rhythm: hvert halvår
`;

export const path = '/samspill-test/charter.yaml';
export const signatureOf = (actor: string): string => `/samspill-test/signatures/${actor}.yaml`;

export const folderWith = (text = homeBySupper, files: Record<string, string> = {}): MemoryHost =>
  memoryHost({ files: { 'charter.yaml': text, ...files }, stdinIsTerminal: false });

/** What the command printed this time; in English unless another language is named. */
export const samspill = async (
  host: MemoryHost,
  ...argv: string[]
): Promise<{ code: number; out: string; err: string }> => {
  host.printed.out = '';
  host.printed.err = '';
  const language = argv.includes('--language') ? [] : ['--language', 'en'];
  const code = await main([...argv, ...language], host);
  return { code, ...host.printed };
};

export const stadSigns = ['sign', '--actor', 'stad', '--by', 'kommunedirektor-stad'];

/** Something in charter.yaml is edited by hand. */
export const edit = (host: MemoryHost, from: string, to: string): void => {
  const text = host.disk.get(path) ?? '';
  if (!text.includes(from)) throw new Error(`no ${from} in the charter`);
  host.disk.set(path, text.replace(from, to));
};
