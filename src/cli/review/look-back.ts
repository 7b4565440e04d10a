// The folder of a charter → the last review there, and what has changed since.
import { parseReview, type ReviewRecord } from '../../charter/review-file.ts';
import type { Charter } from '../../charter/schema.ts';
import type { Earlier } from '../../check/rule.ts';
import type { Change } from '../../diff/change.ts';
import { diffCharters } from '../../diff/diff.ts';
import { wordingOf } from '../../diff/wording.ts';
import { UserError } from '../../errors.ts';
import type { Call } from '../call.ts';
import { reviewsBeside } from '../check/earlier.ts';
import { eyeFor } from '../check/eye.ts';
import { frozenNames } from '../frozen.ts';
import { joined } from '../paths.ts';

export interface LookBack {
  reviews: readonly Earlier[];
  last?: Earlier;
  /** Name of its file, without the ending. */
  lastName?: string;
  changesTo(charter: Charter): Change[];
  /** Of the first review held that day or later; adopting is none. */
  recordFrom(day: string): ReviewRecord | undefined;
  /** What that review was compared with; else as it stood when it was last frozen before that day, or on it. */
  versionBefore(day: string, record: ReviewRecord | undefined): Charter | undefined;
}

/** A review that cannot be read stops here: what it holds could not be compared with. */
export const lookBack = async (call: Call, folder: string): Promise<LookBack> => {
  const { host, words } = call;
  const eye = await eyeFor(call, undefined, { sinceGiven: false, internal: true });
  const { earlier, findings } = reviewsBeside(host.files.inside(folder), folder, eye.saying);
  if (findings.length > 0) {
    const lines = findings.map(
      ({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`,
    );
    throw new UserError(
      [words.commands.unreadable(findings[0]?.file ?? '', findings.length), ...lines].join('\n'),
    );
  }
  const last = earlier.at(-1);
  const names = frozenNames(host, folder);
  const lastName = names.at(-1)?.replace(/\.yaml$/, '');
  return {
    reviews: earlier,
    ...(last === undefined ? {} : { last }),
    ...(lastName === undefined ? {} : { lastName }),
    recordFrom: (day) =>
      records(host, folder, names).find(
        ({ name, record }) => name.slice(0, 10) >= day && record.trigger !== 'adopted',
      )?.record,
    versionBefore: (day, record) => {
      const named = names.indexOf(`${record?.previous ?? ''}.yaml`);
      const found = named >= 0 ? earlier[named] : earlier.findLast(({ at }) => at < day);
      return (found ?? earlier.find(({ at }) => at === day))?.charter;
    },
    changesTo: (charter) =>
      last === undefined ? [] : diffCharters(last.charter, charter, wordingOf),
  };
};

const records = (
  host: Call['host'],
  folder: string,
  names: readonly string[],
): { name: string; record: ReviewRecord }[] =>
  names.map((name) => ({
    name,
    record:
      parseReview(host.files.inside(folder).read(joined(folder, `reviews/${name}`)) ?? '').review
        .review_record ?? {},
  }));
