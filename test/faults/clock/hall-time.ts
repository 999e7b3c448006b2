const dayMs = 86_400_000;

/** The days and hours of a hall's own time zone, told without anything of the hub's code. */
export class HallTime {
  readonly zone: string;
  readonly #format: Intl.DateTimeFormat;

  constructor(zone: string) {
    this.zone = zone;
    this.#format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  }

  /** 2026-11-23 */
  day(at: number): string {
    const { year, month, day } = this.#parts(at);
    return `${year}-${month}-${day}`;
  }

  /** The first instant of the day after this one. */
  midnightAfter(at: number): number {
    return this.#firstOf(at, at + dayMs, (later) => this.day(later) > this.day(at));
  }

  /** The first instant of this day. */
  midnightBefore(at: number): number {
    return this.#firstOf(at - 1.2 * dayMs, at, (later) => this.day(later) >= this.day(at));
  }

  /** The first instant of the year after this one. */
  newYearAfter(at: number): number {
    const year = Number(this.day(at).slice(0, 4)) + 1;
    return this.midnightBefore(Date.UTC(year, 0, 1, 12));
  }

  /** The next instant at which the clocks of the zone are put forward or back, or null where they never are. */
  changeAfter(at: number): number | null {
    for (let day = 0; day < 370; day++) {
      const from = at + day * dayMs;
      if (this.#offset(from) !== this.#offset(from + dayMs))
        return this.#firstOf(from, from + dayMs, (later) => this.#offset(later) !== this.#offset(from));
    }
    return null;
  }

  /** The first whole second in (from, to] from which on `is` holds. */
  #firstOf(from: number, to: number, is: (at: number) => boolean): number {
    let [not, yes] = [Math.floor(from / 1000), Math.ceil(to / 1000)];
    // A day may have twenty-five hours.
    while (!is(yes * 1000)) yes += 3600;
    while (yes - not > 1) {
      const middle = Math.floor((not + yes) / 2);
      if (is(middle * 1000)) yes = middle;
      else not = middle;
    }
    return yes * 1000;
  }

  #offset(at: number): number {
    const { year, month, day, hour, minute, second } = this.#parts(at);
    const wall = Date.UTC(+year!, +month! - 1, +day!, +hour!, +minute!, +second!);
    return wall - Math.floor(at / 1000) * 1000;
  }

  #parts(at: number): Record<string, string> {
    return Object.fromEntries(this.#format.formatToParts(at).map(({ type, value }) => [type, value]));
  }
}
