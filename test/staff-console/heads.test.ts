import { describe, expect, it } from 'vitest';
import { headsOf } from '../../staff-console/heads.ts';
import { ticket } from './sample.ts';

const why = (rate: number, score: number) => ({ code: 'arrival' as const, rate, score });

describe('the heads of line', () => {
  it('[V1] score is rate × whole minutes, and the longest bar is the first', () => {
    const heads = headsOf(
      [ticket('A023', 16, { why: why(2, 32) }), ticket('A022', 27, { why: why(1, 27) })],
      Date.now(),
    );
    expect(heads.map(({ minutes, rate, score }) => [minutes, rate, score])).toEqual([
      [16, 2, 32],
      [27, 1, 27],
    ]);
    expect(heads[0]!.share).toBe(1);
    expect(heads[1]!.share).toBeCloseTo(27 / 32, 2);
  });

  it('[V1] between two views the scores grow on as they do at the hub', () => {
    const waits = ticket('A023', 16, { why: why(2, 32) });
    // Asked after the ticket was made: a millisecond less would be a minute less.
    const [head] = headsOf([waits], Date.now() + 3 * 60_000);
    expect(head).toMatchObject({ minutes: 19, score: 38 });
  });

  it('[V1] an appointment counts from its time, not from when the number was taken', () => {
    const [head] = headsOf([ticket('A026', 40, { why: { ...why(1, 12), code: 'appointment' } })], Date.now());
    expect(head).toMatchObject({ minutes: 12, score: 12 });
  });

  it('[V1] at most three are shown, and nobody at all when nobody waits', () => {
    expect(
      headsOf(
        Array.from({ length: 9 }, (_, i) => ticket(`A00${i}`, i)),
        Date.now(),
      ),
    ).toHaveLength(3);
    expect(headsOf([], Date.now())).toEqual([]);
  });
});
