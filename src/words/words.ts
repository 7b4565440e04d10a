// The type of the program's own texts: one file a language fills it. Each flow has a section.
import type { AgendaWords } from './agenda-words.ts';
import type { InterviewWords } from './interview-words.ts';
import type { PromptWords } from './prompt-words.ts';
import type { DocumentWords } from './document-words.ts';
import type { ProblemWords } from './problem-words.ts';
import type { CheckCommandWords } from './check-words.ts';
import type { CommandWords } from './command-words.ts';
import type { ContributeWords } from './contribute-words.ts';
import type { WorksheetWords } from './worksheet-words.ts';
import type { CompareWords } from './compare-words.ts';
import type { ConsentWords } from './consent-words.ts';
import type { DiffWords } from './diff-words.ts';
import type { DiskWords } from './disk-words.ts';
import type { PackReportWords } from './pack-words.ts';
import type { FindingWords } from './finding-words.ts';
import type { MergeWords } from './merge-words.ts';
import type { SigningWords } from './signing-words.ts';
import type { ImpactWords } from './impact-words.ts';
import type { ChangelogWords } from './changelog-words.ts';
import type { MinutesWords } from './minutes-words.ts';
import type { ReviewWords } from './review-words.ts';
import type { FitWords } from './fit-words.ts';

export interface Words {
  language: string;
  agenda: AgendaWords;
  interview: InterviewWords;
  prompts: PromptWords;
  document: DocumentWords;
  problems: ProblemWords;
  commands: CommandWords;
  compare: CompareWords;
  worksheet: WorksheetWords;
  contribute: ContributeWords;
  check: CheckCommandWords;
  consent: ConsentWords;
  diff: DiffWords;
  disk: DiskWords;
  pack: PackReportWords;
  findings: FindingWords;
  merge: MergeWords;
  signing: SigningWords;
  impacts: ImpactWords;
  minutes: MinutesWords;
  changelog: ChangelogWords;
  review: ReviewWords;
  fit: FitWords;
}
