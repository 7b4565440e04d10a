// A file git gives → its text; what cannot be read is said in the place of the text, for a command that fails stops git.
import { UserError } from '../../errors.ts';
import type { Call } from '../call.ts';
import { joined } from '../paths.ts';

/** How git names what is not there. */
export const isNothing = (name: string): boolean => /^(?:\/dev\/null|nul)$/i.test(name);

export const readOrSay = ({ host }: Call, name: string): string => {
  if (isNothing(name)) return '';
  try {
    return host.files.read(joined(host.cwd, name)) ?? '';
  } catch (error) {
    if (error instanceof UserError) return `${error.message}\n`;
    throw error;
  }
};
