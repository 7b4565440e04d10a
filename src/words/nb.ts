// All of the program's own texts in bokmål.
import type { Words } from './words.ts';
import { agenda } from './nb/agenda.ts';
import { check } from './nb/check.ts';
import { compare } from './nb/compare.ts';
import { commands } from './nb/commands.ts';
import { consent } from './nb/consent.ts';
import { diff } from './nb/diff.ts';
import { disk } from './nb/disk.ts';
import { document } from './nb/document.ts';
import { findings } from './nb/findings.ts';
import { fit } from './nb/fit.ts';
import { interview } from './nb/interview.ts';
import { merge } from './nb/merge.ts';
import { pack } from './nb/pack.ts';
import { problems } from './nb/problems.ts';
import { prompts } from './nb/prompts.ts';
import { signing } from './nb/signing.ts';
import { worksheet } from './nb/worksheet.ts';
import { impacts } from './nb/impacts.ts';
import { changelog } from './nb/changelog.ts';
import { minutes } from './nb/minutes.ts';
import { review } from './nb/review.ts';
import { turns } from './nb/turns.ts';
import { contribute } from './nb/contribute.ts';

export const nb: Words = {
  language: 'nb',
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
