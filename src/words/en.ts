// All of the program's own texts in English.
import type { Words } from './words.ts';
import { agenda } from './en/agenda.ts';
import { check } from './en/check.ts';
import { compare } from './en/compare.ts';
import { commands } from './en/commands.ts';
import { consent } from './en/consent.ts';
import { diff } from './en/diff.ts';
import { disk } from './en/disk.ts';
import { document } from './en/document.ts';
import { findings } from './en/findings.ts';
import { fit } from './en/fit.ts';
import { interview } from './en/interview.ts';
import { merge } from './en/merge.ts';
import { pack } from './en/pack.ts';
import { problems } from './en/problems.ts';
import { prompts } from './en/prompts.ts';
import { signing } from './en/signing.ts';
import { worksheet } from './en/worksheet.ts';
import { impacts } from './en/impacts.ts';
import { changelog } from './en/changelog.ts';
import { minutes } from './en/minutes.ts';
import { review } from './en/review.ts';
import { turns } from './en/turns.ts';
import { contribute } from './en/contribute.ts';

export const en: Words = {
  language: 'en',
  agenda,
  check,
  commands,
  compare,
  consent,
  diff,
  disk,
  document,
  findings,
  fit,
  interview,
  merge,
  pack,
  problems,
  prompts,
  signing,
  worksheet,
  impacts,
  minutes,
  changelog,
  review,
  contribute,
  turns,
};
