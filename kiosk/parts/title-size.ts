/** Which size a title takes to stay on its line. A Chinese character is as wide as two letters. Pure. */
export function titleSize(text: string): '' | 'fit-2' | 'fit-3' {
  const width = [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
  if (width <= 22) return '';
  return width <= 27 ? 'fit-2' : 'fit-3';
}
