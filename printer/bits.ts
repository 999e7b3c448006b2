/** A picture in one colour: rows from the top, each padded to whole bytes, the first dot the highest bit, 1 is black. */
export interface Bits {
  widthDots: number;
  heightDots: number;
  /** Base64. */
  bits: string;
}

/** Dots to be set one by one. */
export class DotField {
  readonly widthDots: number;
  readonly heightDots: number;
  readonly rowBytes: number;
  readonly bytes: Buffer;

  constructor(widthDots: number, heightDots: number, bytes?: Buffer) {
    this.widthDots = widthDots;
    this.heightDots = heightDots;
    this.rowBytes = Math.ceil(widthDots / 8);
    this.bytes = Buffer.alloc(this.rowBytes * heightDots);
    bytes?.copy(this.bytes);
  }

  set(x: number, y: number): void {
    const at = y * this.rowBytes + (x >> 3);
    this.bytes[at] = (this.bytes[at] ?? 0) | (0x80 >> (x & 7));
  }

  has(x: number, y: number): boolean {
    return ((this.bytes[y * this.rowBytes + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0;
  }
}

/** As it may lie in JSON. */
export function packed({ widthDots, heightDots, bytes }: DotField): Bits {
  return { widthDots, heightDots, bits: bytes.toString('base64') };
}

/** Ready to be looked at. */
export function unpacked({ widthDots, heightDots, bits }: Bits): DotField {
  return new DotField(widthDots, heightDots, Buffer.from(bits, 'base64'));
}

/** The same with empty dots before and below, so that no printer's idea of "centred" matters. */
export function placed(from: DotField, leftDots: number, heightDots: number = from.heightDots): DotField {
  const left = Math.max(0, Math.floor(leftDots));
  const field = new DotField(left + from.widthDots, heightDots);
  for (let y = 0; y < Math.min(heightDots, from.heightDots); y += 1)
    for (let x = 0; x < from.widthDots; x += 1) if (from.has(x, y)) field.set(left + x, y);
  return field;
}

/** Half as wide and high: a dot is black where two of its four were. */
export function halved(from: DotField): DotField {
  const field = new DotField(from.widthDots >> 1, from.heightDots >> 1);
  for (let y = 0; y < field.heightDots; y += 1)
    for (let x = 0; x < field.widthDots; x += 1) {
      const four = [
        from.has(2 * x, 2 * y),
        from.has(2 * x + 1, 2 * y),
        from.has(2 * x, 2 * y + 1),
        from.has(2 * x + 1, 2 * y + 1),
      ];
      if (four.filter(Boolean).length >= 2) field.set(x, y);
    }
  return field;
}
