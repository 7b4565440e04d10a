// The surroundings → how changes look: with colours, or as they are.
import type { ChangePaint } from '../../report/changes.ts';
import type { Call } from '../call.ts';

const same = (text: string): string => text;
export const plain: ChangePaint = { strong: same, quiet: same, gone: same, come: same };

export const paintFor = async ({ host }: Call): Promise<ChangePaint> => {
  const { NO_COLOR, TERM } = host.env;
  if ((NO_COLOR ?? '') !== '' || TERM === 'dumb') return plain;
  const { paint } = await import('../../terminal/finding-paint.ts');
  return { ...paint, gone: paint.error, come: paint.info };
};
