// What the menu can do: at a question, at the other places of a sitting, and in what was opened on top of one.
import type { MenuItem, Prompt } from './ask.ts';

/** One line and Enter, wherever the group is. */
const notes: readonly MenuItem[] = ['park', 'decision', 'action'];

export const questionMenu: MenuItem[] = [
  'back',
  'skip',
  'park',
  'not-relevant',
  'dispute',
  'decision',
  'action',
  'overview',
  'why',
  'save',
];
export const placeMenu: MenuItem[] = ['back', ...notes, 'overview', 'save'];
export const sideMenu: MenuItem[] = ['back', ...notes];

/** Only a question can be put off as it stands, and only a question can be not relevant; elsewhere parking notes an open point. */
export const parksQuestion = ({ menu }: Prompt): boolean => menu.includes('not-relevant');
