import { defineConfig } from 'vitest/config';

const slow = [
  'test/**/*.wire.test.ts',
  'test/**/*.browser.test.ts',
  'test/**/*.story.test.ts',
  'test/**/*.fault.test.ts',
];

/** Faults that hold a hub to seconds: they run by themselves, or a busy machine would be what is measured. */
const held = ['kill', 'stalled', 'screens', 'start', 'race'].map((fault) => `test/faults/${fault}.fault.test.ts`);

/** `fast`: rules and rooms. `wire`: real hubs. `browser`: real screens. They mostly wait for each other, so three files run at a time; `held` run before them. */
export default defineConfig({
  test: {
    globalSetup: './test/support/own-tmp.ts',
    reporters: ['default', './test/support/closing-line.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        test: {
          name: 'held',
          include: held,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: slow,
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'wire',
          include: ['test/**/*.wire.test.ts', 'test/**/*.fault.test.ts'],
          exclude: held,
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts', 'test/**/*.story.test.ts'],
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
