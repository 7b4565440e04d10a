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
import { comparedFor } from './shown.ts';
import type { Sides } from './versions.ts';

export interface Prepared {
  comparison: Comparison;
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
  const changes = agreeAgain(compared, compared.changes, {
    words: words.consent,
    labels: options.labels,
    dateText: (date) => dateText(date, words.document.dates),
  });
  const name = nameIn(tellings);
  return {
    comparison: {
      version: 1,
      tool: { name: 'samspill', version },
      language,
      charter: after.charter.collaboration?.name ?? words.diff.charter,
      from: words.diff.version(before.name),
      to: words.diff.version(after.name),
      changes,
      withheld: compared.withheld,
    },
    say: {
      words: words.diff,
      name,
      tell: (change) => {
        const told = toldOf(tellings, change);
        return told.kind === '' ? { ...told, kind: words.diff.charter } : told;
      },
    },
  };
};
