import { describe, expect, it } from 'vitest';
import { nothingYet, type Tally, worthASecondTry } from '../support/tally.ts';

const screen = { file: 'test/kiosk/home.browser.test.ts', project: 'real' };
const hub = { file: 'test/live/overheard.wire.test.ts', project: 'real' };
const rule = { file: 'test/queue/order.test.ts', project: 'fast' };
const fault = { file: 'test/faults/month.fault.test.ts', project: 'real' };
const hung = { ...nothingYet(), failed: 1 };
const failedIn = (...files: Tally['failedIn']): Tally => ({ ...hung, over: true, failedIn: files });

describe('a second try', () => {
  it('[H11] a screen or a hub that failed beside others is tried once more by itself', () => {
    expect(worthASecondTry(failedIn(screen, hub))).toEqual([screen.file, hub.file]);
  });

  it('[H11] a rule or a fault that failed has found something: nothing is tried again', () => {
    expect(worthASecondTry(failedIn(screen, rule))).toEqual([]);
    expect(worthASecondTry(failedIn(fault))).toEqual([]);
  });

  it('[H11] many failures are no chance, and a run that hung has no end to mend', () => {
    expect(worthASecondTry(failedIn(screen, screen, screen, screen))).toEqual([]);
    expect(worthASecondTry({ ...hung, failedIn: [screen] })).toEqual([]);
  });
});
