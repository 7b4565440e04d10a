// samspill sign: what an organisation says of the charter as it stands → signatures/<actor>.yaml and charter.md (semantics 24).
import { formatSignature, parseSignature, type Signature } from '../charter/signature-file.ts';
import type { Charter } from '../charter/schema.ts';
import { UserError } from '../errors.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { nameOf } from '../interview/naming.ts';
import { labelsOf } from '../pack/localise.ts';
import { mandateFault } from '../review/signature-now.ts';
import { signatureOf } from '../review/sign.ts';
import { printable } from '../terminal/printable.ts';
import type { Call } from './call.ts';
import { unreadable } from './charter-file.ts';
import { packNameOf } from './document-of.ts';
import { findCharter } from './find-charter.ts';
import { loadPack } from './load-pack.ts';
import { folderOf, joined, seenFrom } from './paths.ts';
import { readCharter } from './read-charter.ts';
import { recordedLines } from './sign/recorded.ts';
import { refusalOf, statementOf, type SignOptions } from './sign/statement.ts';
import { signaturesFolder } from './signatures.ts';
import { pageWriter } from './write-folder.ts';

export const sign = async (
  call: Call,
  given: string | undefined,
  options: SignOptions,
): Promise<ExitCode> => {
  const { host, words } = call;
  const statement = statementOf(call, options);
  const path = findCharter(host, words.commands, given);
  const release = host.files.lock(folderOf(path));
  try {
    const { charter, text } = readCharter(host, words, path);
    if (charter.status === 'ended') throw new UserError(words.signing.sign.ended);
    const made = signatureOf(charter, statement);
    if ('fault' in made) throw refusalOf(words.signing.sign, made.fault);
    const { signature } = made;
    const own = charter.language ?? call.language;
    const pack = await loadPack(host, words, packNameOf(charter));
    const file = joined(signaturesFolder(folderOf(path)), `${statement.actor}.yaml`);
    const old = oldSignature(call, file);
    host.files
      .inside(folderOf(path))
      .write(
        file,
        formatSignature(signature, { language: own, ...(old === undefined ? {} : { old }) }),
      );
    const write = await pageWriter(call, { language: own, pack, folder: folderOf(path) });
    const page = write({ path, text, charter });
    const labels = labelsOf(pack, call.isLanguageGiven ? call.language : own);
    const lines = recordedLines({ words: words.signing.sign, labels }, charter, {
      signature,
      ...(old === undefined ? {} : { before: old.signature }),
    });
    const written = [file, page].map((one) => seenFrom(host.cwd, one));
    host.out.write(
      `${[...lines, words.commands.written(written)].map((line) => printable(line)).join('\n')}\n`,
    );
    warn(call, charter, signature);
    sayOtherDay(call, signature);
    return exitCode.done;
  } finally {
    release();
  }
};

/** One that cannot be read is not written over. */
const oldSignature = (
  call: Call,
  path: string,
): { text: string; signature: Signature } | undefined => {
  const text = call.host.files.inside(joined(folderOf(path), '..')).read(path);
  if (text === undefined) return undefined;
  const { signature, problems } = parseSignature(text);
  if (problems.length > 0) throw unreadable(call, path, problems);
  return { text, signature };
};

const warn = ({ host, words }: Call, charter: Charter, signature: Signature): void => {
  const fault = mandateFault(signature, charter);
  if (fault === undefined) return;
  const actor = nameOf(charter, signature.actor ?? '');
  const role = nameOf(charter, signature.by ?? '');
  host.err.write(`${printable(words.signing.sign.mandate[fault]({ actor, role }))}\n`);
};

/** A day that is not today is taken as it is given, and never in silence: the copy is of the charter as it stands now. */
const sayOtherDay = ({ host, words }: Call, { date = '' }: Signature): void => {
  const today = host.today();
  if (date === today) return;
  const { otherDay } = words.signing.sign;
  host.err.write(`${printable(date < today ? otherDay.past(date) : otherDay.future(date))}\n`);
};
