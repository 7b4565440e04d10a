// Imports of Node's own modules → the modules themselves, asked for by name. An import of one as a module reads every one of its
// exports, and some of those load half of Node, or open a stream.
import { builtinModules } from 'node:module';
import { readFileSync } from 'node:fs';
import { withWordsOnDemand } from './words-on-demand.mjs';

const names = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));
const asked = (name) => `process.getBuiltinModule(${JSON.stringify(name)})`;

const imported = /^import (?:\* as (\w+)|\{([^}]+)\}) from '(node:[\w/]+)';$/gm;

/** In our own sources it is a line in the place of another, so that no module is made of it. */
const withNodeOnDemand = (source) =>
  source.replace(imported, (_, whole, some = '', name) => {
    const parts = some.split(',').map((part) => part.trim().replace(' as ', ': '));
    const wanted = parts.filter((part) => part !== '' && !part.startsWith('type '));
    return `const ${whole ?? `{ ${wanted.join(', ')} }`} = ${asked(name)};`;
  });

/** A source of ours, as it is bundled. */
export const ownSource = (path) =>
  withWordsOnDemand(path, withNodeOnDemand(readFileSync(path, 'utf8')));

export const nodeOnDemand = {
  name: 'node-on-demand',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: ownSource(path),
      loader: 'ts',
    }));
    // Commander wants it for commands that are programs of their own, which there are none of here.
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'none', namespace: 'node' } : undefined,
    );
    build.onResolve({ filter: /^[a-z]/ }, ({ path }) =>
      names.has(path)
        ? { path: path.replace(/^(?!node:)/, 'node:'), namespace: 'node' }
        : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'node' }, ({ path }) => ({
      contents: `module.exports = ${path === 'none' ? '{}' : asked(path)};`,
    }));
  },
};
