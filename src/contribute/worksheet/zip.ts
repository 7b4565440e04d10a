// A page → a zip with it and a note on how to open it: the same bytes every time.
import { strToU8, zipSync } from 'fflate';

export const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    // The first day a zip can hold, as this machine's clock has it, which is how it is written.
    { level: 9, mtime: new Date(1980, 0, 1) },
  );
