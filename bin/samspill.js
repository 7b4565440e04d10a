#!/usr/bin/env node
// Stays 130 when the input ends before the program has.
process.exitCode = 130;
try {
  const { run } = await import('../dist/samspill.js');
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const notBuilt = error.code === 'ERR_MODULE_NOT_FOUND' && error.url?.endsWith('/samspill.js');
  console.error(notBuilt ? 'samspill is not built yet: run "npm run build" first' : error);
  process.exitCode = notBuilt ? 2 : 3;
}
