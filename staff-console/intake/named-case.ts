/** A receipt's code leads to its progress page: what a scanner types ends with the token. */
const ofReceipt = /\/c\/([A-Za-z0-9_-]{8,64})(?:[/?#]|$)/;

/** What was typed or scanned: the token of a receipt, or a case's number as it stands on its papers. Null while there is nothing. */
export function namedCase(words: string, hallCode: string): { token: string } | { number: string } | null {
  const plain = words.normalize('NFKC').replaceAll(/\s/g, '');
  const token = ofReceipt.exec(plain)?.[1];
  if (token !== undefined) return { token };
  if (plain === '') return null;
  const number = plain.toUpperCase();
  // Its day and place in it are enough: the hall's own code goes before them.
  return { number: /^\d{8}-\d+$/.test(number) ? `${hallCode}-${number}` : number };
}
