/** Something that stands whole on one sheet: its markup and how high it is at most (mm). */
export interface Part {
  html: string;
  mm: number;
  /** A row: of which table. Rows of one table that follow each other share its frame. */
  of?: Rows;
}

/** A table whose rows may go on on the next sheet. */
export interface Rows {
  /** Above its first row, and how high; on the next sheet it is said once more that it goes on. */
  title: { text: string; goesOn: string; mm: number } | null;
  /** The names of its columns, on every sheet. */
  columns: string;
  /** Its class. */
  look?: string;
}

/** What fits between the head and the foot of a sheet (mm). */
export interface Room {
  /** A paper that is one sheet. */
  only: number;
  /** The first of several, and those after it: they carry a shorter head, and all of them their number at the foot. */
  first: number;
  next: number;
}

/** So many parts stand above signatures that would have a sheet to themselves. */
const fewest = 3;

/**
 * Parts over as many sheets as they take, in order, none broken. `endMm` is what must stand at the end of the last sheet (signatures, seal): never
 * alone, so that nobody signs a sheet that says nothing.
 */
export function sheetsOf(parts: readonly Part[], endMm: number, room: Room): Part[][] {
  if (total(parts) + endMm <= room.only) return [[...parts]];
  const sheets: Part[][] = [[]];
  for (const part of parts) {
    const sheet = sheets.at(-1)!;
    const most = sheets.length === 1 ? room.first : room.next;
    if (sheet.length > 0 && total([...sheet, part]) > most) sheets.push([part]);
    else sheet.push(part);
  }
  const last = sheets.at(-1)!;
  if (total(last) + endMm > (sheets.length === 1 ? room.first : room.next)) sheets.push(last.splice(-fewest));
  return sheets.filter((sheet) => sheet.length > 0);
}

/** With the titles and column heads that its rows bring along. */
function total(parts: readonly Part[]): number {
  let mm = 0;
  parts.forEach(({ of, mm: own }, at) => {
    mm += own + (of?.title && of !== parts[at - 1]?.of ? of.title.mm : 0);
  });
  return mm;
}

/** A sheet's parts as markup; `before` is the part the sheet before ended with. */
export function drawn(parts: readonly Part[], before: Part | null): string {
  return parts
    .map(({ html, of }, at) => {
      if (!of) return html;
      const above = (at === 0 ? before : parts[at - 1])?.of === of;
      const opens = at === 0 || parts[at - 1]!.of !== of;
      const title = of.title && opens ? `<h2>${above ? of.title.goesOn : of.title.text}</h2>` : '';
      const closes = parts[at + 1]?.of !== of;
      return `${title}${opens ? `<table${of.look ? ` class="${of.look}"` : ''}>${of.columns}` : ''}${html}${closes ? '</table>' : ''}`;
    })
    .join('');
}
