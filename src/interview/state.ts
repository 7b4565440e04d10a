// A sitting as plain data: the charter so far, where the group is, how it came there.
import type { Charter } from '../charter/schema.ts';
import type { Setting } from './setting.ts';

/** A place in the running order of a sitting. */
export type Place =
  | { at: 'part'; question: string; part: string }
  /** Who is here, once the actors are known. */
  | { at: 'here' }
  /** Whether each organisation answers its statements now, alone at the keyboard. */
  | { at: 'alone' }
  /** What was skipped or noted and has no owner: for all at once, one by one, or left. No theme: before the end. */
  | { at: 'loose-ends'; theme: string }
  | { at: 'loose-end'; theme: string; item: LooseEnd; field: 'owner' | 'due' }
  | { at: 'summary'; theme: string }
  | ReviewPlace
  | { at: 'end' };

/** Only in a review: what is due, what has happened, and for each theme whether it holds and what is to change. */
export type ReviewPlace =
  | { at: 'due' }
  | { at: 'happened' }
  | { at: 'happened-what'; kind: Untold }
  | { at: 'verdict'; theme: string }
  | { at: 'which'; theme: string };

/** Kinds of event that say nothing until somebody says what it was. */
export const untold = ['incident', 'other'] as const;
export type Untold = (typeof untold)[number];

export interface LooseEnd {
  kind: 'question' | 'open-point' | 'action';
  id: string;
}

/** What the menu or a list opened on top of the place. */
export type Side =
  | { at: 'not-relevant'; question: string }
  /** `under` is what it was opened from, when that was no place. */
  | { at: 'note'; what: 'decision' | 'action' | 'open-point'; under?: Side }
  | { at: 'overview' }
  | { at: 'dispute'; question: string; step: DisputeStep }
  /** What was answered alone to the part the group is at. */
  | { at: 'take'; step: 'which' | 'write' }
  | { at: 'edit'; list: string; id: string; field?: string }
  | { at: 'edit-line'; section: string; path: string; index: number }
  | { at: 'remove'; list: string; id: string; step: 'how' | 'replace-by' };

/** `marked`: what they differ on is written down already, and these have answered otherwise than what stands. */
export type DisputeStep = { marked?: string[] } & (
  { ask: 'who' } | { ask: 'position' | 'reason' | 'remedy'; actors: string[]; index: number }
);

export interface Interview {
  setting: Setting;
  charter: Charter;
  place: Place;
  side?: Side;
  /** Places answered, newest last: what `back` returns to. */
  trail: Place[];
  /** Places gone back over or jumped away from, nearest last. */
  ahead: Place[];
  /** Keys of places passed in this sitting; an empty cell is not asked twice. */
  seen: string[];
  /** Question ids entered, left as a whole, opened in full by a jump, and opened again by a changed answer. */
  begun: string[];
  skipped: string[];
  opened: string[];
  fresh: string[];
  loose: LooseEnd[];
  /** Those of them the group goes through one by one, and the gate where it chose to. */
  oneByOne: { theme: string; items: LooseEnd[] };
  /** What was being typed when the prompt was left, by prompt key. */
  drafts: Record<string, string>;
  /** Said before the next prompt. */
  notices: string[];
  /** The theme the group is in, `''` for none, and the minute it was entered. */
  theme: { id: string; since: number };
  /** Minutes spent in each theme before it was left. */
  spent: Record<string, number>;
  /** Minutes today's earlier sittings took. */
  minutesBefore: number;
  /** What the room does outside the questions before the next prompt: each organisation answers alone, in turn. */
  aside?: 'turns';
  /** `left` by the menu, `done` at the end of all. */
  finished: 'no' | 'left' | 'done';
}

export const placeKey = (place: Place): string => {
  switch (place.at) {
    case 'part':
      return place.part;
    case 'loose-end':
      return `loose-end/${place.item.kind}/${place.item.id}/${place.field}`;
    case 'summary':
    case 'loose-ends':
    case 'verdict':
    case 'which':
      return `${place.at}/${place.theme}`;
    case 'happened-what':
      return `${place.at}/${place.kind}`;
    case 'here':
    case 'alone':
    case 'due':
    case 'happened':
    case 'end':
      return place.at;
    default:
      return place satisfies never;
  }
};
