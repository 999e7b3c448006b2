import { defineConfig } from 'vitest/config';

const slow = [
  'test/**/*.wire.test.ts',
  'test/**/*.browser.test.ts',
  'test/**/*.story.test.ts',
  'test/**/*.fault.test.ts',
];

/** `fast`: rules and rooms. `wire`: real hubs, two files at a time. `browser`: real screens, two files at a time. */
export default defineConfig({
  test: {
    reporters: ['default', './test/support/closing-line.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: slow,
          testTimeout: 20_000,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'wire',
          include: ['test/**/*.wire.test.ts', 'test/**/*.fault.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts', 'test/**/*.story.test.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
