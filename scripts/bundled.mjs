// The settings that every bundle of the program's own code shares.

export const bundled = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.17',
  charset: 'utf8',
  // Its build for browsers is the same code as modules, which can be bundled without `require`.
  alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
  // For commander, which is CommonJS and asks for Node's own modules.
  banner: {
    js: "import{createRequire as samspillRequire}from'node:module';const require=samspillRequire(import.meta.url);",
  },
  write: false,
};
