// The text of signatures/<actor>.yaml ↔ what one organisation has said of one version, with a copy of all it said it of.
import { parseDocument } from '../yaml/document.ts';
import { formatDocument } from '../yaml/format-document.ts';
import type { Problem } from '../yaml/problem.ts';
import { revise, type Manner } from '../yaml/revise.ts';
import {
  choice,
  date,
  list,
  long,
  map,
  record,
  required,
  text,
  type RecordShape,
  type Typed,
  type ValueOf,
} from '../yaml/shape.ts';
import { idPattern, keyed } from './building-blocks.ts';
import { fingerprintPattern } from './fingerprint.ts';
import { charterShape, type Charter } from './schema.ts';
import { breakSentences } from './sentences.ts';

export const signatureStatuses = ['signed', 'asked', 'declined'] as const;

const { format: _, ...parts } = charterShape.fields;
/** Any part of a charter, under the same keys. */
const partShape: Typed<RecordShape, Omit<Charter, 'format'>> = { kind: 'record', fields: parts };

const fingerprint = () => text(fingerprintPattern);

export const signatureShape = record({
  actor: required(text(idPattern)),
  status: required(choice(signatureStatuses)),
  /** A role; never a person. */
  by: text(),
  date: required(date()),
  /** Where it is written down at home: a case number, minutes, a link. */
  document: text(),
  reason: long(),
  reservations: list(keyed('about', { about: text(), text: long() })),
  /** Of the whole charter, as it was. */
  charter_fingerprint: fingerprint(),
  /** Of each record by its id, and of each section by its name. */
  fingerprints: map('word', fingerprint()),
  copy: partShape,
});

export type Signature = ValueOf<typeof signatureShape>;
export type SignatureStatus = (typeof signatureStatuses)[number];

export const parseSignature = (source: string): { signature: Signature; problems: Problem[] } => {
  const { value, problems } = parseDocument(source, signatureShape);
  return { signature: value ?? {}, problems };
};

/** Over the file that is there, comments stay. */
export const formatSignature = (
  signature: Signature,
  of: { language: string | undefined; old?: { text: string; signature: Signature } },
): string => {
  const manner: Manner = {
    shape: signatureShape,
    breakText: (text) => breakSentences(text, of.language),
  };
  if (of.old === undefined) return formatDocument(signature, manner);
  return revise(of.old.text, { before: of.old.signature, after: signature }, manner);
};

const name = /^([a-z0-9-]+)\.yaml$/;

/** Names in `signatures/` that are signatures, in the order of their actors. */
export const signatureNames = (names: readonly string[]): string[] =>
  names.filter((one) => name.test(one)).sort();

/** Why whoever signed may not have been able to bind the organisation. */
export type MandateFault =
  /** The role is not in the charter, or none is said. */
  | 'no-role'
  /** The actor does not hold it. */
  | 'not-held'
  /** Nothing is said of how the actor backs this at home. */
  | 'no-anchoring'
  /** Asked for, refused, withdrawn, or run out the day it signed. */
  | 'not-given'
  /** The backing covers something else than the goals, such as attendance alone. */
  | 'not-covered';

/** How a signature stands to the charter as it is now. */
export interface SignatureNow {
  /** Actor id. */
  actor: string;
  status: SignatureStatus;
  by?: string;
  date?: string;
  document?: string;
  reason?: string;
  reservations: { about: string; text: string }[];
  /** `kept`: what changed is wording, or asks nobody to agree again. */
  state: 'same' | 'kept' | 'stale';
  /** Ids of records and names of sections that must be agreed to again, in the order of the format. */
  stale: string[];
  /** Those that changed and ask nobody. */
  kept: string[];
  /** Those of both that are kept within the group. */
  group: string[];
  /** What those of both that are no longer in the charter were called, by id. */
  gone: Readonly<Record<string, string>>;
  /** The copy in the file is no longer the one that was signed. */
  isEdited: boolean;
  mandate?: MandateFault;
}

export interface StraySignature {
  /** `stad.yaml`. */
  name: string;
  actor: string;
  /** The charter does not have the actor, or the file is named after another. */
  why: 'unknown-actor' | 'other-name';
}

export interface Signatures {
  now: SignatureNow[];
  strays: StraySignature[];
}
