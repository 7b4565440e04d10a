// What is said of the rules in bokmål, by id.
import type { RuleText } from '../rule-words.ts';
import { firstHalf } from './rules/first-half.ts';
import { secondHalf } from './rules/second-half.ts';

export const rules: Readonly<Record<string, RuleText>> = { ...firstHalf, ...secondHalf };
