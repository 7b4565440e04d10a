// A charter and an actor → the part of the charter it signs (semantics 24): what is joint, and every record that names it or a role it holds.
import { valueFingerprint } from '../charter/fingerprint.ts';
import { eachReference } from '../charter/references.ts';
import { byId, outside } from '../charter/present.ts';
import { charterShape, type AnyRecord, type Charter } from '../charter/schema.ts';
import type { Shape } from '../yaml/shape.ts';

export type SignedPart = Omit<Charter, 'format'>;

const joint = [
  'collaboration',
  'goals',
  'decision_rules',
  'escalation',
  'membership',
  'funding',
  'sharing',
  'rights',
] as const;

/** Of these only what names the actor. What is only a trace of what happened asks nobody to agree again, and is left out. */
const naming = [
  ...(['strands', 'user_groups', 'needs', 'benefits', 'deliverables', 'activities'] as const),
  ...(['actors', 'stakeholders', 'liaisons', 'risks', 'anchoring', 'resources'] as const),
  ...(['arenas', 'roles', 'reporting', 'working_differences', 'terms', 'conduct'] as const),
  'documents' as const,
];

/** The actor and the roles it holds. */
export const namesOfActor = ({ roles = [] }: Charter, actor: string): Set<string> =>
  new Set([
    actor,
    ...roles
      .filter(({ held_by = [] }) => held_by.some((held) => held.actor === actor))
      .flatMap(({ id }) => id ?? []),
  ]);

/** `also`: ids of records, and names of sections, to take along whatever they name. */
export const signedPart = (
  charter: Charter,
  actor: string,
  also: ReadonlySet<string> = new Set(),
): SignedPart => {
  const names = namesOfActor(charter, actor);
  const named = new Set<string>();
  for (const { id, path } of eachReference(charter)) {
    const [head = '', place = ''] = path;
    if (names.has(id)) named.add(`${head}`).add(`${head}.${place}`);
  }
  const isIn = isInside(charter, actor);
  const part: Record<string, unknown> = {};
  const take = (name: (typeof joint)[number] | (typeof naming)[number], whole: boolean): void => {
    const value = charter[name];
    if (!Array.isArray(value)) {
      if (whole || also.has(name) || named.has(name)) part[name] = value;
    } else
      part[name] = (value as AnyRecord[]).filter(
        ({ id = '' }, at) => whole || names.has(id) || also.has(id) || named.has(`${name}.${at}`),
      );
  };
  for (const name of joint) take(name, isIn);
  for (const name of naming) take(name, false);
  const rhythm = charter.review?.rhythm;
  if (rhythm !== undefined && (isIn || also.has('review'))) part['review'] = { rhythm };
  return Object.fromEntries(Object.entries(part).filter(([, value]) => !isNothing(value)));
};

/** A party or a member; others sign only what names them (semantics 22). */
const isInside = (charter: Charter, actor: string): boolean =>
  !outside.includes(byId(charter.actors, actor)?.standing);

const isNothing = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

export interface SignedThing {
  /** The id of a record, or the name of a section. */
  id: string;
  /** The list or section it stands in. */
  list: string;
  value: unknown;
  shape: Shape;
}

/** Section by section and record by record, in the order of the format. */
export const thingsIn = (part: SignedPart): SignedThing[] =>
  Object.entries(charterShape.fields).flatMap(([list, { shape }]) => {
    const value = (part as Record<string, unknown>)[list];
    if (value === undefined) return [];
    if (shape.kind !== 'list' || !Array.isArray(value)) return [{ id: list, list, value, shape }];
    return (value as AnyRecord[]).map((record) => ({
      id: record.id ?? list,
      list,
      value: record,
      shape: shape.of,
    }));
  });

export const fingerprintsOf = (part: SignedPart): Record<string, string> =>
  Object.fromEntries(
    thingsIn(part).map(({ id, value, shape }) => [id, valueFingerprint(value, shape)]),
  );
