// The files of a pack → the pack, or every place that keeps it from being used.
import type { Packs } from './assemble.ts';
import type { PackFinding } from './fault.ts';
import { located } from './located.ts';
import type { Pack } from './pack.ts';
import { readPack, type PackTextFiles } from './read.ts';
import type { PackData } from './from-data.ts';

export interface ParsedPack {
  /** Whole, and only there when nothing keeps it from being used. */
  pack?: Pack;
  problems: PackFinding[];
}

/** `bases`: the packs this one may extend, by id. */
export function parsePack(files: PackTextFiles, bases: Packs = {}): ParsedPack {
  const read = readPack(files, bases);
  const problems = [...read.unreadable, ...read.faults.map((fault) => located(fault, read))];
  return problems.length > 0 ? { problems } : { pack: read.pack, problems };
}

/** What the build writes as JSON. */
export function compilePack(
  files: PackTextFiles,
  bases: Packs = {},
): { data: PackData; problems: PackFinding[] } {
  return { data: readPack(files, {}).values, problems: parsePack(files, bases).problems };
}
