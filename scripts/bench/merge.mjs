// Charters edited at random by two sides apart, merged → how many runs of each property held, and the smallest pair that did not.
import { tsImport } from 'tsx/esm/api';

/** The same seed makes the same pairs again. */
export async function merges({ runs, seed }) {
  const { propertyNames, tryMerges } = await tsImport(
    '../../test/support/merge-properties.ts',
    import.meta.url,
  );
  console.log(`\n${runs} pairs of random edits merged, seed ${seed}`);
  let failures = 0;
  for (const name of propertyNames) {
    const began = performance.now();
    let told = 'all hold';
    try {
      tryMerges(name, runs, seed);
    } catch (error) {
      failures += 1;
      told = `FAILS\n${error instanceof Error ? error.message : error}`;
    }
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(
      `  ${name.padEnd(48)} ${String(runs).padStart(6)} runs ${seconds.padStart(5)} s  ${told}`,
    );
  }
  console.log(`${failures} of ${propertyNames.length} properties failed`);
  return failures;
}
