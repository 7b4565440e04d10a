// The rules from measures to waivers, in bokmål.
import type { RuleText } from '../../rule-words.ts';
import { framesAndPages } from './frames-and-pages.ts';
import { rolesAndReviews } from './roles-and-reviews.ts';
import { signatures } from './signatures.ts';
import { usersAndRisks } from './users-and-risks.ts';

export const secondHalf: Record<string, RuleText> = {
  ...framesAndPages,
  ...rolesAndReviews,
  ...signatures,
  ...usersAndRisks,
};
