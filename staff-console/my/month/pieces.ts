/** A piece the hub takes at once, with room for signs of several bytes. */
const pieceMost = 50_000;

/** Pieces cut at line ends; a first line of names stands over each. `lines`: how many of the file's own it has. */
export function piecesOf(text: string): { text: string; lines: number; named: boolean }[] {
  const lines = text.split(/\r\n|\n|\r/);
  const names = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/.test(lines[0] ?? '') ? null : (lines[0] ?? null);
  const pieces: { text: string; lines: number; named: boolean }[] = [];
  let piece: string[] = [];
  let size = 0;
  const cut = () => {
    if (!piece.some((line) => line.trim() !== '')) return;
    const named = pieces.length > 0 && names !== null;
    pieces.push({ text: [...(named ? [names] : []), ...piece].join('\n'), lines: piece.length, named });
    piece = [];
    size = 0;
  };
  for (const line of lines) {
    if (size + line.length > pieceMost) cut();
    piece.push(line);
    size += line.length + 1;
  }
  cut();
  return pieces;
}
