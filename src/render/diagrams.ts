// A charter → three pictures as data: who sits where, the way of a decision, and where the risks lie.
import type { Charter, RecordOf } from '../charter/schema.ts';
import { sketch, type Drawing, type Sketch } from './drawing.ts';
import { fold } from './fold.ts';
import type { Matrix } from './outline-parts.ts';
import type { Telling } from './telling.ts';

type PartyRef = string | { text: string };

/** Actors and the arenas they sit in; who only listens has a dotted line. */
export const actorsAndArenas = (telling: Telling): Drawing => {
  const { charter } = telling;
  const drawn = sketch();
  for (const actor of present(charter)) seat(telling, drawn, actor.id ?? '');
  for (const arena of charter.arenas ?? []) {
    if (arena.id === undefined) continue;
    const at = arenaNode(telling, drawn, arena.id);
    const sitting = [...(arena.members ?? []), ...(arena.seats ?? []).map(({ who }) => who)];
    for (const from of sitting.flatMap((who) => seatsOf(telling, drawn, who))) {
      drawn.edge({ from, to: at });
    }
    for (const from of (arena.observers ?? []).flatMap((who) => seatsOf(telling, drawn, who))) {
      drawn.edge({ from, to: at, dotted: true });
    }
    if (arena.part_of !== undefined) {
      const label = telling.labels.field('arenas.part_of').label;
      drawn.edge({ from: at, to: arenaNode(telling, drawn, arena.part_of), label });
    }
  }
  return drawn.finish(telling.words.diagrams.seats, 'across');
};

const present = (charter: Charter) =>
  (charter.actors ?? []).filter((actor) => actor.left === undefined && actor.id !== undefined);

const seat = (telling: Telling, drawn: Sketch, id: string): number =>
  drawn.node(id, { label: telling.name(id), shape: 'box' });
const arenaNode = (telling: Telling, drawn: Sketch, id: string): number =>
  drawn.node(id, { label: telling.name(id), shape: 'round' });

/** A role sits through those who hold it. */
const seatsOf = (telling: Telling, drawn: Sketch, who: PartyRef | undefined): number[] => {
  if (who === undefined) return [];
  if (typeof who !== 'string') {
    return [drawn.node(`text ${who.text}`, { label: who.text, shape: 'box' })];
  }
  const role = telling.charter.roles?.find(({ id }) => id === who);
  const holders = (role?.held_by ?? []).flatMap(({ actor }) =>
    actor === undefined ? [] : [actor],
  );
  if (holders.length > 0) return holders.map((actor) => seat(telling, drawn, actor));
  const isArena = telling.charter.arenas?.some(({ id }) => id === who) ?? false;
  return [isArena ? arenaNode(telling, drawn, who) : seat(telling, drawn, who)];
};

/** Each kind of decision to who decides and who approves, and from there to the steps when they disagree. */
export const decisionPath = (telling: Telling): Drawing => {
  const { charter, words, labels } = telling;
  const drawn = sketch();
  const disagrees = (charter.escalation ?? []).length > 0;
  const disagree = (): number =>
    drawn.node('disagree', { label: words.diagrams.disagree, shape: 'rhombus' });
  for (const rule of charter.decision_rules ?? []) {
    const from = drawn.node(`rule ${rule.id ?? rule.title ?? ''}`, {
      label: rule.title ?? words.untitled,
      shape: 'box',
    });
    const method =
      rule.method === undefined
        ? {}
        : { label: labels.choice('decision_rules.method', rule.method) };
    for (const who of rule.decider ?? []) {
      const decider = arenaNode(telling, drawn, who);
      drawn.edge({ from, to: decider, ...method });
      if (disagrees) drawn.edge({ from: decider, to: disagree(), dotted: true });
      if (rule.approved_by === undefined) continue;
      const to = arenaNode(telling, drawn, rule.approved_by);
      drawn.edge({ from: decider, to, label: words.diagrams.approves });
    }
  }
  if (disagrees) ladders(telling, drawn, disagree());
  return drawn.finish(words.diagrams.decisions, 'down');
};

/** The steps of each ladder one after the other, all from where people disagree. */
const ladders = (telling: Telling, drawn: Sketch, start: number): void => {
  const { charter, words } = telling;
  const last = new Map<string, number>();
  for (const [place, step] of (charter.escalation ?? []).entries()) {
    const to = drawn.node(`step ${place}`, { label: stepLabel(telling, step), shape: 'box' });
    const ladder = step.ladder ?? '';
    const days = step.within_days;
    drawn.edge({
      from: last.get(ladder) ?? start,
      to,
      ...(days === undefined ? {} : { label: words.diagrams.withinDays(days) }),
    });
    last.set(ladder, to);
  }
};

const stepLabel = (telling: Telling, step: RecordOf<'escalation'>): string => {
  const who = (step.who ?? []).map((one) =>
    typeof one === 'string' ? telling.name(one) : one.text,
  );
  const title = fold(step.step ?? telling.words.untitled);
  return who.length === 0 ? title : `${title} (${who.join(', ')})`;
};

/** The number by which the table, the text under it and the picture mean the same risk. */
export const riskNumber = (at: number): string => `R${at + 1}`;

export const riskMatrix = (telling: Telling): Drawing => {
  const { words, charter } = telling;
  const points = new Map<string, Matrix['points'][number]>();
  for (const [at, { likelihood, impact }] of (charter.risks ?? []).entries()) {
    if (likelihood === undefined || impact === undefined) continue;
    const key = `${likelihood} ${impact}`;
    const label = [points.get(key)?.label, riskNumber(at)].filter((part) => part !== undefined);
    points.set(key, { label: label.join(', '), across: likelihood, up: impact });
  }
  if (points.size === 0) return { kind: 'nothing' };
  const { likelihood: across, impact: up, risks: title } = words.diagrams;
  return {
    kind: 'drawn',
    diagram: { kind: 'matrix', title, across, up, points: [...points.values()] },
  };
};
