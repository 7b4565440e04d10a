// The waivers of a charter laid over its findings: what they cover is set aside, and each waiver is itself looked at.
import type { Charter } from '../charter/schema.ts';
import { lastDay } from '../charter/dates.ts';
import type { Finding } from './finding.ts';

export type Waiver = NonNullable<Charter['waivers']>[number];

const covers = (waiver: Waiver, finding: Finding): boolean =>
  waiver.rule === finding.rule && (waiver.about === undefined || waiver.about === finding.about);

/** A waiver without a reason or past its date covers nothing: `waiver-broken` speaks of it. */
const holds = (waiver: Waiver, today: string): boolean =>
  (waiver.reason ?? '').trim() !== '' &&
  (waiver.until === undefined || lastDay(waiver.until) >= today);

export const withWaivers = (
  findings: readonly Finding[],
  charter: Charter,
  today: string,
): Finding[] =>
  findings.map((finding) => {
    const waiver = (charter.waivers ?? []).find(
      (one) => covers(one, finding) && holds(one, today) && !finding.rule.startsWith('waiver-'),
    );
    if (!waiver) return finding;
    return {
      ...finding,
      waived: {
        reason: waiver.reason ?? '',
        ...(waiver.by === undefined ? {} : { by: waiver.by }),
        ...(waiver.until === undefined ? {} : { until: waiver.until }),
      },
    };
  });

/** Waivers that hold and cover none of the findings made, by their place in the list. What a rule that is off would find is not known. */
export const unmatched = (
  findings: readonly Finding[],
  charter: Charter,
  { today, asleep }: { today: string; asleep: readonly string[] },
): number[] =>
  (charter.waivers ?? []).flatMap((waiver, index) =>
    !holds(waiver, today) ||
    asleep.includes(waiver.rule ?? '') ||
    findings.some((finding) => covers(waiver, finding))
      ? []
      : [index],
  );
