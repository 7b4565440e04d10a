// Loaded before a program → a file with the most memory it had, all its threads together, in kilobytes.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
  process.on('exit', () =>
    writeFileSync(process.env.SAMSPILL_PEAK, `${process.resourceUsage().maxRSS}`),
  );
