// The signatures beside a charter → how each stands to it; one that cannot be read is told as a finding.
import type { Signatures } from '../../charter/signature-file.ts';
import type { Charter } from '../../charter/schema.ts';
import type { Finding } from '../../check/finding.ts';
import { unreadableFindings } from '../../check/unreadable.ts';
import { judgeFor, readSignatures } from '../signatures.ts';
import { readOr, type Readable, type Saying } from './earlier.ts';

export const signaturesBeside = async (
  files: Readable,
  of: { folder: string; charter: Charter; saying: Saying },
): Promise<{ signatures?: Signatures; findings: Finding[] }> => {
  const { folder, charter, saying } = of;
  const judge = await judgeFor(files, folder);
  if (judge === undefined) return { findings: [] };
  const { files: readable, unreadable } = readSignatures(files, folder);
  const findings = unreadable.flatMap(({ path, problems, trouble }) => {
    if (trouble === undefined)
      return unreadableFindings(saying.seen(path), problems, saying.problem);
    const told = readOr({ ...files, read: () => fail(trouble) }, path, saying);
    return typeof told === 'object' ? [told] : [];
  });
  return { signatures: judge(readable, charter), findings };
};

const fail = (trouble: Error): never => {
  throw trouble;
};
