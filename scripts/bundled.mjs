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
    '@noble/hashes/utils.js': './scripts/sha256-by-node.mjs',
  },
  // For commander, which is CommonJS and asks for Node's own modules.
  banner: {
    js: "import{createRequire as samspillRequire}from'node:module';const require=samspillRequire(import.meta.url);",
  },
  write: false,
};
