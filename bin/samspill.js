#!/usr/bin/env node
// Stays 130 when the input ends before the program has.
process.exitCode = 130;
const started = async () => require('../dist/samspill.cjs').run(process.argv.slice(2));
started().then(
  (code) => void (process.exitCode = code),
  (error) => {
    const notBuilt = error.code === 'MODULE_NOT_FOUND' && error.requireStack?.[0] === __filename;
    console.error(notBuilt ? 'samspill is not built yet: run "npm run build" first' : error);
    process.exitCode = notBuilt ? 2 : 3;
  },
);
