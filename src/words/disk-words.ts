// What the program says when the disk says no: one message and what to do about it.
import type { DiskTrouble } from '../errors.ts';

export type DiskWords = (trouble: DiskTrouble) => { message: string; hint: string };
