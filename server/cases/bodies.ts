import type { HallFile } from '../../protocol/hall-file.ts';

/** Whether words that say where to go instead name a body the hall knows: another department of its own, or one of its list (Art. 32(2)). */
export function bodyNamed({ departments, cases }: HallFile, own: string, words: string): boolean {
  const known = [...departments.filter(({ id }) => id !== own).map(({ name }) => name), ...cases.bodies];
  const said = words.toLowerCase();
  return known.some(
    ({ zh, en }) => said.includes(zh.toLowerCase()) || (en !== undefined && said.includes(en.toLowerCase())),
  );
}
