import type { Marks } from '../search.ts';

/** A name with what was typed in bold. */
export function Marked({ text, marks }: { text: string; marks: Marks }) {
  const characters = [...text];
  const pieces = [];
  let at = 0;
  for (const [from, to] of marks) {
    pieces.push(characters.slice(at, from).join(''), <mark>{characters.slice(from, to).join('')}</mark>);
    at = to;
  }
  pieces.push(characters.slice(at).join(''));
  return <>{pieces}</>;
}
