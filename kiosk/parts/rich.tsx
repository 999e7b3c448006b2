import { t, type Word } from '../words.ts';

/** A sentence of the dictionary with its values set apart: numbers and names stand out, whatever the word order of the language. */
export function Rich({ word, values }: { word: Word; values: Record<string, string | number> }) {
  const order = Object.keys(values);
  const marked = t(word, Object.fromEntries(order.map((name, at) => [name, `\u0001${at}\u0001`])));
  return (
    <>
      {marked
        .split('\u0001')
        .map((piece, at) => (at % 2 === 0 ? piece : <b class="num">{values[order[Number(piece)] ?? '']}</b>))}
    </>
  );
}

/** A title over two lines, where the dictionary breaks it. */
export function Lines({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((line, at) =>
        at === 0 ? (
          line
        ) : (
          <>
            <br />
            {line}
          </>
        ),
      )}
    </>
  );
}
