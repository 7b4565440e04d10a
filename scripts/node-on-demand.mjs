// Imports of Node's own modules → the modules themselves, asked for where they are first used. An import of one as a module reads
// every one of its exports, and some of those load half of Node, or open a stream.
import { builtinModules } from 'node:module';

const names = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));

export const nodeOnDemand = {
  name: 'node-on-demand',
  setup(build) {
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
      contents:
        path === 'none'
          ? 'module.exports = {};'
          : `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
};
