// What a change touches, in English.
import type { ImpactWords } from '../impact-words.ts';

export const impacts: ImpactWords = {
  party: 'who takes part',
  commitment: 'what you have committed to',
  decision: 'how you decide',
  responsibility: 'who is responsible',
  risk: 'risk',
  progress: 'progress',
  open: 'open points, actions and decisions',
  wording: 'wording only',
  none: 'order or id only',
};
