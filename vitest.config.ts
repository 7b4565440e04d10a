import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Generous, because the machines that run this are busy; nothing here measures time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What the person's own surroundings say must not change a result.
    env: { LC_ALL: '', LC_MESSAGES: '', LANG: 'C.UTF-8', TZ: 'UTC', NO_COLOR: '', FORCE_COLOR: '' },
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['test/**/*.test.ts'],
          exclude: ['test/bin/**', 'test/flows/**', 'test/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'bin',
          include: ['test/bin/**/*.test.ts'],
          globalSetup: 'test/bin/build-once.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'flows',
          include: ['test/flows/**/*.test.ts'],
          globalSetup: 'test/bin/build-once.ts',
        },
      },
    ],
  },
});
