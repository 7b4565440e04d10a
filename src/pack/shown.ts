// Text from a pack's files → one line in which nothing acts: no control characters, no turning of the reading direction.
import { foldText, withoutControls } from '../yaml/text.ts';

const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export const shown = (text: string): string =>
  foldText(withoutControls(text).replace(turning, '')).replace(/\n+/g, ' ');
