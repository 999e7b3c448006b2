import { describe, expect, it } from 'vitest';
import { type Fault, testSeed } from './fault.ts';

/** The short form of a fault in the test run: the hub holds, and its spoilt twin is found out. */
export async function tried(rule: string, fault: Fault): Promise<void> {
  const lacks = await fault.lacks();
  const seed = testSeed();
  describe.skipIf(lacks !== null)(`${fault.what}${lacks === null ? '' : ` (left out: ${lacks})`}`, () => {
    const trial = { seed, say: () => undefined };
    it(`[${rule}] ${fault.short} ${fault.unit}, SEED=${seed}: ${fault.holds}`, { timeout: 300_000 }, async () => {
      const { broken, figures } = await fault.run({ ...trial, times: fault.short, mutant: null });
      expect(broken, JSON.stringify(figures)).toEqual([]);
    });
    const { spoilt, times } = fault.mutant;
    it(`[${rule}] a hub with "${spoilt.name}" is found out`, { timeout: 300_000 }, async () => {
      const { broken } = await fault.run({ ...trial, times, mutant: spoilt });
      expect(broken).not.toEqual([]);
    });
  });
}
