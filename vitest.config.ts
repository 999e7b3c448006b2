import { defineConfig } from 'vitest/config';
import LongestFirst from './test/support/longest-first.ts';

const slow = [
  'test/**/*.wire.test.ts',
  'test/**/*.browser.test.ts',
  'test/**/*.story.test.ts',
  'test/**/*.fault.test.ts',
];

/** Faults that hold a hub to seconds: they run by themselves, or a busy machine would be what is measured. */
const held = ['stalled', 'screens'].map((fault) => `test/faults/${fault}.fault.test.ts`);

/** Screens are read as Vite builds them, and rules are spoilt under a test's hands: these need Vite's loader and a worker each. */
const alone = ['test/phone/pure.test.ts', 'test/posts/random-posts.test.ts', 'test/live/catching-up.test.ts'];

/** What is waited for comes when the machine comes to it: only what never comes fails. */
const patient = { poll: { timeout: 20_000, interval: 50 } };

/** What all share: a worker reads a file of the hub once, with Node itself as the hub does, and keeps it for the next test file. */
const shared = {
  isolate: false,
  experimental: { viteModuleRunner: false },
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: patient,
};

/** `fast`: rules and rooms. `real`: real hubs and real screens. They mostly wait for each other, so four files run at a time; `held` run before them. A worker ends where the next file is of another project, and its browser with it: hubs and screens share theirs. */
export default defineConfig({
  test: {
    globalSetup: ['./test/support/up-to-date.ts', './test/support/own-tmp.ts'],
    reporters: ['default', './test/support/how-it-goes.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { ...shared, name: 'held', include: held, maxWorkers: 2, sequence: { groupOrder: 0 } } },
      {
        test: {
          ...shared,
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: [...slow, ...alone],
          maxWorkers: 3,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'alone',
          include: alone,
          expect: patient,
          maxWorkers: 3,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...shared,
          name: 'real',
          include: slow,
          exclude: held,
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
