/** The last four signs of an identity number or a phone, as people are asked for them. */
const lastFour = (text: string | undefined): string =>
  (text ?? '')
    .replace(/[^0-9A-Za-z]/g, '')
    .slice(-4)
    .toUpperCase();

/** Is this the second factor of that applicant? Both are looked at, whatever is there, so that the answer takes the same time. */
export function isSecondFactor(
  factor: string,
  { idNo, phone }: { idNo?: string | undefined; phone?: string | undefined },
): boolean {
  const given = lastFour(factor);
  const fits = [lastFour(idNo), lastFour(phone)].map((known) => known.length === 4 && known === given);
  return given.length === 4 && fits.includes(true);
}
