// A contribution → the text of its file.
import type { Pack } from '../pack/pack.ts';
import { formatDocument } from '../yaml/format-document.ts';
import { contributionShape, type Contribution } from './contribution.ts';

export const formatContribution = (contribution: Contribution, pack: Pack): string =>
  formatDocument(contribution, { shape: contributionShape(pack) });
