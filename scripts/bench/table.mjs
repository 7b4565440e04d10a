// Times of commands → a table of medians, each against one of them, with the aim beside.
import { median } from './median.mjs';

export function table(title, timed, against) {
  const one = median(timed.find(({ name }) => name === against).times);
  console.log(`\n${title.padEnd(44)}${'median'.padStart(11)}${'ratio'.padStart(8)}   aim`);
  for (const { name, times, aim } of timed) {
    const ms = `${median(times).toFixed(1)} ms`.padStart(11);
    const ratio = (median(times) / one).toFixed(2).padStart(8);
    console.log(`${name.padEnd(44)}${ms}${ratio}   ${aim ? `${aim} or less` : ''}`.trimEnd());
  }
}
