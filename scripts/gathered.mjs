// A first build's report → a plugin that gathers what the commands share into a few chunks, because each chunk that is loaded takes time.
import { loadedWith } from './chunk-rules.mjs';
import { ownSource } from './node-on-demand.mjs';

const commands = ['check', 'pack', 'render', 'start', 'status'].map(
  (command) => `src/cli/${command}.ts`,
);

const checking = ['src/cli/check.ts', 'src/report/findings/text.ts'];
const others = commands.filter((one) => !checking.includes(one));
const prompts = ['src/terminal/drawn-ask.ts', 'src/terminal/plain/plain-ask.ts'];

/**
 * What at least so many of these load, and none of the others: every call but `--version`, whatever its language;
 * nearly every command; and check, with what keeps a charter true and nothing else asks for.
 */
const groups = {
  base: [
    { least: 1, of: ['src/main.ts', 'src/node-host.ts'] },
    { least: 2, of: ['src/words/en.ts', 'src/words/nb.ts'] },
  ],
  work: [{ least: 3, of: commands }],
  keep: [{ least: 1, of: checking, without: [...others, ...prompts, 'src/cli/schema.ts'] }],
  // The rest of it: a few kilobytes that others use too.
  rest: [{ least: 1, of: checking }],
};

export function gathered({ outputs }, root) {
  const closures = closuresOf(outputs);
  const members = membersOf(closures);
  const named = { name: 'gathered', setup };
  return named;

  function setup(build) {
    build.onResolve({ filter: /^gathered:/ }, ({ path }) => ({ path, namespace: 'gathered' }));
    build.onLoad({ filter: /./, namespace: 'gathered' }, ({ path }) => ({
      contents: importsOf(members[path.slice('gathered:'.length)].map((file) => `./${file}`)),
      resolveDir: root,
    }));
    // A module goes into the chunk of all that have the same entries: so every entry that loads one of a group loads all of it.
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const closure = closures.get(path.slice(root.length).replaceAll('\\', '/'));
      if (closure === undefined) return undefined;
      const met = Object.keys(members).filter((group) =>
        members[group].some((file) => closure.has(file)),
      );
      const imports = importsOf(met.map((group) => `gathered:${group}`));
      const contents = `${imports}\n${ownSource(path)}`;
      return { contents, loader: 'ts' };
    });
  }
}

const importsOf = (names) => names.map((name) => `import ${JSON.stringify(name)};`).join('');

/** What each module that is loaded by `import()` brings with it, by its path. */
function closuresOf(outputs) {
  const entries = Object.entries(outputs).filter(([, { entryPoint }]) =>
    entryPoint?.startsWith('src/'),
  );
  return new Map(
    entries.map(([path, { entryPoint }]) => [
      entryPoint,
      new Set(loadedWith(path, outputs).filter((file) => file.startsWith('src/'))),
    ]),
  );
}

function membersOf(closures) {
  // What is answered before anything else is loaded stands alone.
  const taken = new Set([...closures.keys(), ...closures.get('src/bin-entry.ts')]);
  const members = {};
  for (const [group, parts] of Object.entries(groups)) {
    const found = parts.flatMap((part) => sharedBy(part, closures));
    members[group] = [...new Set(found)].filter((file) => !taken.has(file)).sort();
    for (const file of members[group]) taken.add(file);
  }
  return members;
}

function sharedBy({ of, least, without = [] }, closures) {
  const files = new Set(of.flatMap((entry) => [...closures.get(entry)]));
  const among = (entries, file) => entries.filter((entry) => closures.get(entry).has(file)).length;
  return [...files].filter((file) => among(of, file) >= least && among(without, file) === 0);
}
