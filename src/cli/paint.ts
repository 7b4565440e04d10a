// The surroundings → how what is told looks on a terminal: with colours, or as it is.
import type { ChangePaint } from '../report/changes.ts';
import type { Paint } from '../report/findings.ts';
import type { TextOptions } from '../report/outline-text.ts';
import type { Call } from './call.ts';

const same = (text: string): string => text;
const flat = { strong: same, quiet: same, error: same, warning: same, info: same };
export const plain: Paint & ChangePaint = { ...flat, gone: same, come: same };

export const paintFor = async ({ host }: Call): Promise<Paint & ChangePaint> => {
  const { NO_COLOR, TERM } = host.env;
  if ((NO_COLOR ?? '') !== '' || TERM === 'dumb') return plain;
  const { paint } = await import('../terminal/finding-paint.ts');
  return { ...paint, gone: paint.error, come: paint.info };
};

/** What is no screen is 80 columns wide and has no colours. */
export const looksOn = async (call: Call, isScreen: boolean): Promise<TextOptions> => {
  const { strong, quiet } = isScreen ? await paintFor(call) : plain;
  return { columns: isScreen ? call.host.out.columns : 80, strong, quiet };
};
