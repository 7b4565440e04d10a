// What esbuild says it put where → the chunks that are heavier than they may be.

/** Enough for `--version` and the two imports behind it. */
const entryBytes = 3000;

/** Only what a command loads by itself later may hold these. */
const onlyBehind = [
  { package: '@inquirer/', entry: /^src\/terminal\// },
  { package: 'zod/', entry: /^src\/cli\/schema/ },
  { package: 'fast-check/', entry: /^$/ },
];

export function chunkFaults({ outputs }) {
  const faults = [];
  for (const [path, output] of Object.entries(outputs)) {
    if (!output.entryPoint) continue;
    if (output.entryPoint === 'src/bin-entry.ts' && output.bytes > entryBytes)
      faults.push(`${path} is ${output.bytes} bytes; the entry may be ${entryBytes}`);
    const inputs = loadedWith(path, outputs);
    for (const rule of onlyBehind) {
      const found = inputs.find((input) => input.includes(`node_modules/${rule.package}`));
      if (found && !rule.entry.test(output.entryPoint))
        faults.push(`loading ${output.entryPoint} loads ${found} too: import it lazily`);
    }
  }
  return faults;
}

/** The sources in a chunk and in all it imports statically. */
export function loadedWith(path, outputs, seen = new Set()) {
  if (seen.has(path)) return [];
  seen.add(path);
  const { inputs, imports } = outputs[path];
  const further = imports.filter((one) => one.kind === 'import-statement' && !one.external);
  return [...Object.keys(inputs), ...further.flatMap((one) => loadedWith(one.path, outputs, seen))];
}
