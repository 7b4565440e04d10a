// The words after `samspill` → an exit code, through `main` and the real world.
import { version } from './version.ts';

/** `--version` alone is answered before anything else is loaded: it is what scripts ask most. */
export async function run(argv: string[]): Promise<number> {
  if (argv.length === 1 && argv[0] === '--version') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const [{ main }, { nodeHost }] = await Promise.all([
    import('./main.ts'),
    import('./node-host.ts'),
  ]);
  return main(argv, nodeHost());
}
