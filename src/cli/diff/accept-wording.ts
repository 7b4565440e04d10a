// --accept-wording: the two sides of a comparison → the same, with what a person says is only wording noted in the charter on the disk.
import { reviseCharter } from '../../charter/format.ts';
import { withIds } from '../../charter/ids.ts';
import { parseCharter } from '../../charter/parse.ts';
import type { Charter } from '../../charter/schema.ts';
import { acceptanceOf } from '../../diff/accept.ts';
import { fieldName, type AcceptedWording } from '../../diff/accepted.ts';
import { UserError } from '../../errors.ts';
import { printable } from '../../terminal/printable.ts';
import { nearest } from '../../yaml/nearest.ts';
import type { Call } from '../call.ts';
import { packNameOf } from '../document-of.ts';
import { loadPack } from '../load-pack.ts';
import { folderOf, nameOf, seenFrom } from '../paths.ts';
import { pageWriter } from '../write-folder.ts';
import { comparedFor } from './shown.ts';
import type { Sides, Version } from './versions.ts';

export interface Accepting {
  acceptWording: readonly string[];
  by?: string | undefined;
  internal?: boolean | undefined;
}

export const withAccepted = async (
  call: Call,
  sides: Sides,
  accepting: Accepting,
): Promise<Sides> => {
  const said = call.words.diff.accept;
  const file = fileIn(sides.after);
  if (file === undefined) throw new UserError(said.notTheCharter, said.notTheCharterHint);
  const release = call.host.files.lock(folderOf(file.path));
  try {
    const now = sides.after.charter;
    const entries = entriesFor(call, sides, accepting);
    const edition = now.edition ?? {};
    const charter = withIds({
      ...now,
      edition: { ...edition, accepted_wording: [...(edition.accepted_wording ?? []), ...entries] },
    });
    const text = reviseCharter(file.text, now, charter);
    const pack = await loadPack(call.host, call.words, packNameOf(charter));
    const writePage = await pageWriter(call, { language: charter.language ?? call.language, pack });
    call.host.files.write(file.path, text);
    const page = writePage({ path: file.path, text, charter });
    const written = [file.path, page].map((path) => seenFrom(call.host.cwd, path));
    const lines = [
      ...entries.map(({ about = '' }) => said.noted(about)),
      call.words.commands.written(written),
    ];
    call.host.err.write(`${lines.map(printable).join('\n')}\n`);
    return { ...sides, after: { ...sides.after, charter: parseCharter(text).charter } };
  } finally {
    release();
  }
};

/** The charter of a folder: not a copy beside it, and not what a review has frozen. */
const fileIn = ({ file }: Version): Version['file'] =>
  file !== undefined && nameOf(file.path) === 'charter.yaml' ? file : undefined;

const entriesFor = (
  call: Call,
  { before, after }: Sides,
  accepting: Accepting,
): AcceptedWording[] => {
  const said = call.words.diff.accept;
  const by = partyIn(call, after.charter, accepting.by);
  const { changes } = comparedFor(before.charter, after.charter, accepting.internal === true);
  const shown = changes.map((change) => fieldName(change));
  return [...new Set(accepting.acceptWording)].map((about) => {
    const acceptance = acceptanceOf(before.charter, after.charter, about);
    if (acceptance.kind === 'no-such-change' || !shown.includes(about))
      throw new UserError(said.noSuchChange(about, nearest(about, shown)), said.noSuchChangeHint);
    if (acceptance.kind === 'already') throw new UserError(said.already(about));
    if (acceptance.kind === 'no-text') throw new UserError(said.noText(about), said.noTextHint);
    return { ...acceptance.entry, by, on: call.today };
  });
};

const partyIn = ({ words }: Call, charter: Charter, typed: string | undefined): string => {
  const parties = [charter.actors, charter.arenas, charter.roles].flatMap((list) =>
    (list ?? []).flatMap(({ id }) => id ?? []),
  );
  const said = words.diff.accept;
  if (typed === undefined)
    throw new UserError(said.byMissing, said.byMissingHint(parties.slice(0, 3)));
  if (!parties.includes(typed))
    throw new UserError(said.noSuchParty(typed, nearest(typed, parties)));
  return typed;
};
