// What the agenda gives and what the clock says → the time of a theme for the header, and of the whole for the pages between.
import type { Theme } from '../pack/pack.ts';
import type { Header, Prompt } from './ask.ts';
import { minutesIn } from './move.ts';
import type { Interview } from './state.ts';

/** Without an agenda a theme has the minutes the pack gives it. */
export const timeOf = (
  interview: Interview,
  theme: Theme,
  minutes: number,
): Pick<Header, 'used' | 'planned' | 'leftOut'> => {
  const planned = interview.setting.plan?.[theme.id] ?? theme.minutes;
  const used = minutesIn(interview, theme.id, minutes);
  return typeof planned === 'number' ? { used, planned } : { used, planned: 0, leftOut: planned };
};

const between: Interview['place']['at'][] = ['due', 'summary', 'end'];

/** At the end of a theme, on the pages before and after them, and in the overview: how much of all the time is used. */
export const wholeTime = (
  { setting, place, side }: Interview,
  prompt: Prompt,
  minutes: number,
): Pick<Prompt, 'beside'> => {
  const isShown = side === undefined ? between.includes(place.at) : side.at === 'overview';
  if (setting.minutes === undefined || !isShown) return {};
  return {
    beside: [setting.words.room.timeUsed(minutes, setting.minutes), ...(prompt.beside ?? [])],
  };
};
