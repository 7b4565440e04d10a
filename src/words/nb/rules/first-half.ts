// The rules from actors to leavers, in bokmål.
import type { RuleText } from '../../rule-words.ts';
import { actors } from './actors.ts';
import { decisions } from './decisions.ts';
import { goals } from './goals.ts';

export const firstHalf: Record<string, RuleText> = { ...actors, ...decisions, ...goals };
