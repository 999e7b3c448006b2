/** What is known of the paper in a printer. */
export interface Roll {
  /** Printed since the roll was put in, mm. */
  usedMm: number;
  /** How much was used when the printer first said that paper runs low; null while it has not. */
  lowAtMm: number | null;
  out: boolean;
  /** How many slips lately, and their lengths together: the newer count more. */
  slips: number;
  slipsMm: number;
}

/** The usual near-end sensor sees a roll of 23 to 27 mm across: three and a half metres of 65 µm paper around a 12 mm core. */
const lowMm = 3_500;
/** What is known before the first slip, as if so many had been printed. */
const usualSlipMm = 170;
const usualWeighs = 5;
/** The newest slip weighs a fiftieth. */
const memory = 0.98;

export const newRoll: Roll = { usedMm: 0, lowAtMm: null, out: false, slips: 0, slipsMm: 0 };

/** A slip came out, or may have. */
export function printed(roll: Roll, lengthMm: number): Roll {
  return {
    ...roll,
    usedMm: roll.usedMm + lengthMm,
    slips: roll.slips * memory + 1,
    slipsMm: roll.slipsMm * memory + lengthMm,
  };
}

/** The printer was looked at. Paper that is there again after it was out is a new roll; so is a roll that ran low and does no more. */
export function seen(roll: Roll, detail: string | null): Roll {
  if (detail === 'paper-out') return { ...roll, out: true };
  if (detail === 'paper-low') {
    const fresh = roll.out ? refilled(roll) : roll;
    return { ...fresh, lowAtMm: fresh.lowAtMm ?? fresh.usedMm };
  }
  // Other troubles say nothing about the paper.
  if (detail !== null) return roll;
  return roll.out || roll.lowAtMm !== null ? refilled(roll) : roll;
}

/** A new roll; how long slips are is remembered. */
export function refilled({ slips, slipsMm }: Roll): Roll {
  return { ...newRoll, slips, slipsMm };
}

/** How many more slips the roll gives, about. A printer that says its paper runs low knows better than any sum. */
export function slipsLeft(roll: Roll, rollM: number): number {
  if (roll.out) return 0;
  const bySum = rollM * 1000 - roll.usedMm;
  const leftMm = roll.lowAtMm === null ? bySum : Math.min(bySum, lowMm - (roll.usedMm - roll.lowAtMm));
  const slipMm = (roll.slipsMm + usualSlipMm * usualWeighs) / (roll.slips + usualWeighs);
  return inRoundNumbers(Math.max(0, Math.floor(leftMm / slipMm + 1e-6)));
}

/** An estimate is told as one: by fifties, by tens once it is time to fetch a roll, and one by one at the end. Screens need not hear of every slip. */
function inRoundNumbers(slips: number): number {
  const step = slips >= 100 ? 50 : slips >= 20 ? 10 : 1;
  return Math.floor(slips / step) * step;
}
