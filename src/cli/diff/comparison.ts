// Two versions of a charter → what a report needs: the changes judged, and the words for everything in them.
import { agreeAgain } from '../../diff/consent.ts';
import { labelsOf } from '../../pack/localise.ts';
import { nameIn, toldOf, type Tellings } from '../../render/change-told.ts';
import { dateText } from '../../render/dates.ts';
import { tellingOf } from '../../render/telling.ts';
import type { ChangeOptions, Comparison } from '../../report/changes.ts';
import { version } from '../../version.ts';
import type { Call } from '../call.ts';
import { packNameOf, questionTextOf } from '../document-of.ts';
import { loadPack } from '../load-pack.ts';
import { acceptedTold } from './accepted-told.ts';
import { comparedFor } from './shown.ts';
import type { Sides } from './versions.ts';

export interface Prepared {
  /** All of it, for a machine. */
  comparison: Comparison;
  /** The same for a person: what is told at another change does not come again. */
  reading: Comparison;
  /** How everything in it is called. */
  say: Pick<ChangeOptions, 'words' | 'tell' | 'name'>;
}

export const prepare = async (
  call: Call,
  { before, after }: Sides,
  internal: boolean,
): Promise<Prepared> => {
  const { words, language } = call;
  const compared = comparedFor(before.charter, after.charter, internal);
  const pack = await loadPack(call.host, words, packNameOf(after.charter));
  const options = {
    labels: labelsOf(pack, language),
    words: words.document,
    questions: questionTextOf(pack, language),
    internal,
  };
  const tellings: Tellings = {
    before: tellingOf(compared.before, options),
    after: tellingOf(compared.after, options),
  };
  const inWords = (date: string): string => dateText(date, words.document.dates);
  const changes = agreeAgain(compared, compared.changes, {
    words: words.consent,
    labels: options.labels,
    dateText: inWords,
  });
  const name = nameIn(tellings);
  const read = acceptedTold(changes, {
    ...{ sides: compared, words: words.diff, name, dateText: inWords },
    tell: (change) => {
      const told = toldOf(tellings, change);
      return told.kind === '' ? { ...told, kind: words.diff.charter } : told;
    },
  });
  const comparison: Comparison = {
    version: 1,
    tool: { name: 'samspill', version },
    language,
    charter: after.charter.collaboration?.name ?? words.diff.charter,
    from: words.diff.version(before.name),
    to: words.diff.version(after.name),
    changes,
    withheld: compared.withheld,
  };
  return {
    comparison,
    reading: { ...comparison, changes: read.changes },
    say: { words: words.diff, name, tell: read.tell },
  };
};
