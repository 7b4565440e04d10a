// A run → JSON: the run as it is, so that parts of it can be put together again.
import type { Reporter } from '../findings.ts';

export const json: Reporter = (run) => `${JSON.stringify(run, null, 2)}\n`;
