import type { Fault, Outcome, Trial } from '../fault.ts';
import { spoiltBy } from '../mutants/mutant.ts';
import { mutant } from '../mutants/read-outside-the-transaction.ts';
import { ContestedHall, counters, kiosks } from '../race/contested-hall.ts';
import { withoutVoice } from '../without-voice.ts';

/** As many rounds of "next" as one line is filled for at a time. */
const fillRounds = 200;

export const fault: Fault = {
  name: 'race',
  what: `${counters} counters press "next" at once, ${kiosks} kiosks give numbers at once`,
  holds:
    'everybody is given somebody else, in the order of the line; numbers follow one another; nothing is answered 5xx',
  unit: 'rounds',
  short: 200,
  long: 10_000,
  mutant: { spoilt: mutant, times: 2 },
  lacks: () => null,
  run,
};

async function run({ times, mutant, say }: Trial): Promise<Outcome> {
  const env = { ...withoutVoice, ...spoiltBy(mutant) };
  let hall = await ContestedHall.open(env);
  let calls = 0;
  try {
    for (let done = 0; done < times; ) {
      const rounds = Math.min(fillRounds, times - done);
      const day = await hall.day();
      await fillAndCall(hall, rounds);
      if ((await hall.day()) !== day) {
        // Midnight sends everybody home: what it fell into proves nothing, and is done again in a new hall.
        await hall.close();
        hall = await ContestedHall.open(env);
        continue;
      }
      if (hall.broken.length > 0) break;
      done += rounds;
      calls += rounds * counters;
      say(`${done} of ${times} rounds: ${calls} numbers given and called`);
    }
    if (hall.broken.length === 0) await hall.settle();
    return { broken: hall.broken, figures: { 'pressed together by the kiosks': calls / kiosks, calls } };
  } finally {
    await hall.close();
  }
}

/** The kiosks fill the line two at a time; then the counters empty it twelve at a time. */
async function fillAndCall(hall: ContestedHall, rounds: number): Promise<void> {
  const sound = () => hall.broken.length === 0;
  for (let i = 0; i < (rounds * counters) / kiosks && sound(); i++) await hall.give();
  for (let i = 0; i < rounds && sound(); i++) await hall.callNext();
  if (sound()) await hall.nobodyLeft();
}
