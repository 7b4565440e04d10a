// Of package.json only the version goes into the program.
import { readFileSync } from 'node:fs';

export const onlyTheVersion = {
  name: 'only-the-version',
  setup(build) {
    build.onLoad({ filter: /[\\/]package\.json$/ }, (args) => {
      const { version } = JSON.parse(readFileSync(args.path, 'utf8'));
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};
