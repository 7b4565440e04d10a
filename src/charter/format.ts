// A charter to the text of its file, whole or as a change to the text that is there.
import { formatDocument } from '../yaml/format-document.ts';
import { revise, type Manner } from '../yaml/revise.ts';
import { charterShape, type Charter } from './schema.ts';
import { breakSentences } from './sentences.ts';

export function formatCharter(charter: Charter): string {
  return formatDocument(charter, manner(charter));
}

/** The same file with only what differs between the two charters changed. `text` is what `before` was read from. */
export function reviseCharter(text: string, before: Charter, after: Charter): string {
  return revise(text, { before, after }, manner(after));
}

function manner({ language }: Charter): Manner {
  return { shape: charterShape, breakText: (text) => breakSentences(text, language) };
}
