/** 40, 12.50: an amount as people write it, with its two digits only where there are fen. The unit stands in the dictionaries. */
export const yuanWords = (yuan: number): string => yuanBeside([yuan])(yuan);

/** Amounts that stand under each other: where one has fen all show them, so that the points lie in one line. */
export function yuanBeside(amounts: readonly number[]): (yuan: number) => string {
  const whole = amounts.every((yuan) => Math.round(yuan * 100) % 100 === 0);
  return (yuan) => yuan.toFixed(whole ? 0 : 2);
}
