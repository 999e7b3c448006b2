/** A piece of paper that came out of the printer. */
export interface Piece {
  /** The ticket's number, where it is legible. */
  number: string | null;
  /** 补打 n; 0 when it is not marked. */
  reprint: number;
  /** From its first line to the knife without trouble in between. */
  whole: boolean;
  /** From its first line to the knife, though perhaps in two parts. */
  complete: boolean;
  /** What its QR code says. */
  payload: string | null;
  lines: string[];
  pictures: number;
}

const blank: Piece = {
  number: null,
  reprint: 0,
  whole: false,
  complete: false,
  payload: null,
  lines: [],
  pictures: 0,
};
const numberLine = /^[A-Z]{1,2}\d{3,}$/;
const reprintMark = /补打 (\d+)/;

/** What comes out of the printer: pieces of paper in order, the last one perhaps still hanging in the mouth. */
export class Paper {
  /** Those that were cut or torn off. */
  #fallen: Piece[] = [];
  #hanging: Piece | null = null;

  /** All pieces, in order; one that still hangs there is not whole. */
  get pieces(): Piece[] {
    return this.#hanging === null
      ? [...this.#fallen]
      : [...this.#fallen, { ...this.#hanging, whole: false, complete: false }];
  }

  /** A slip begins. Whatever hangs there uncut is a slip that never came to its end. */
  begin(): void {
    this.#fall(false);
    this.#hanging = { ...blank, whole: true, complete: true, lines: [] };
  }

  line(text: string): void {
    const piece = this.#piece();
    piece.lines.push(text);
    const said = text.trim();
    if (numberLine.test(said)) piece.number = said;
    piece.reprint = Number(reprintMark.exec(said)?.[1] ?? piece.reprint);
  }

  code(payload: string): void {
    this.#piece().payload = payload;
  }

  picture(): void {
    this.#piece().pictures += 1;
  }

  /** Trouble in the middle: when it goes on, this slip is in two parts. */
  hurt(): void {
    if (this.#hanging !== null && isPrintedOn(this.#hanging)) this.#hanging.whole = false;
  }

  /** Nothing more will come of this slip. */
  tear(): void {
    this.#fall(false);
  }

  cut(): void {
    this.#fall(true);
  }

  #piece(): Piece {
    // Printed on without a beginning: the end of something of which the rest is lost.
    this.#hanging ??= { ...blank, lines: [] };
    return this.#hanging;
  }

  #fall(cut: boolean): void {
    const piece = this.#hanging;
    this.#hanging = null;
    if (piece !== null && isPrintedOn(piece))
      this.#fallen.push({ ...piece, whole: piece.whole && cut, complete: piece.complete && cut });
  }
}

function isPrintedOn({ lines, payload, pictures }: Piece): boolean {
  return lines.length > 0 || payload !== null || pictures > 0;
}
