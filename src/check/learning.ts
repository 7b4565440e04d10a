// Where a learning network learns: what is said of such networks holds there, and not in its board.
import type { Charter, RecordOf } from '../charter/schema.ts';

export const isLearningArena = (charter: Charter, { kind }: RecordOf<'arenas'>): boolean =>
  charter.collaboration?.network_purpose === 'learning' &&
  (kind === undefined || kind === 'learning' || kind === 'meeting-place');
