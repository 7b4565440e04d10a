// Users: who should notice, and what they need.
import { listBlocks, under, type Part } from '../section.ts';
import type { Telling } from '../telling.ts';

export const usersPart = (telling: Telling): Part => ({
  blocks: [],
  sections: [
    under(
      telling,
      'user_groups',
      listBlocks(telling, 'user_groups', ['name', 'involvement', 'exclusion']),
    ),
    under(
      telling,
      'needs',
      listBlocks(telling, 'needs', ['statement', 'user_group', 'today', 'evidence']),
    ),
  ],
});
