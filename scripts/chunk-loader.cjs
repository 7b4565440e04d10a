// The name of a chunk → what it exports. What the Node that built it made of it lies beside it, and is taken where the same Node runs it;
// any other compiles it as it is called.
const { readFileSync } = require('node:fs');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

// `built` stands for what the build says of itself.
const { builtBy, entries } = built;

const here = pathToFileURL(__filename).href;
const isBuiltBySameNode = `${process.version} ${process.platform} ${process.arch}` === builtBy;
const chunks = new Map();

function load(name) {
  const known = chunks.get(name);
  if (known) return known.module.exports;
  const filename = `${__dirname}/${name}`;
  const compiled = isBuiltBySameNode ? compiledOf(filename) : undefined;
  const source = readFileSync(filename, 'latin1');
  const script = new Script(source, { filename, cachedData: compiled });
  const module = { exports: {} };
  chunks.set(name, { module, script });
  script.runInThisContext()(load, module, here);
  return module.exports;
}

function compiledOf(filename) {
  try {
    return readFileSync(`${filename}.compiled`);
  } catch {
    return undefined;
  }
}

exports.run = (argv) => load(entries.samspill).run(argv);
exports.thread = () => load(entries.thread);
/** What has been compiled so far, for the build to keep, and whether it was taken from what was kept. */
exports.compiled = () =>
  [...chunks].map(([name, { script }]) => ({
    name,
    bytes: script.createCachedData(),
    isTaken: script.cachedDataRejected === false,
  }));
