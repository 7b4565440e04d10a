// The settings that every bundle of the program's own code shares.

export const bundled = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.17',
  charset: 'utf8',
  alias: {
    // Its build for browsers is the same code as modules, which can be bundled without `require`.
    yaml: './node_modules/yaml/browser/dist/index.js',
    '@noble/hashes/sha2.js': './scripts/sha256-by-node.mjs',
    'fast-string-width': './scripts/width-on-demand.mjs',
    '@noble/hashes/utils.js': './scripts/sha256-by-node.mjs',
  },
  write: false,
};
