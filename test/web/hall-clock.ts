/** The hall's own clock now, for hall files whose hours lie around the present. */
export interface HallClock {
  timezone: string;
  day: string;
  minute: number;
}

/** Shanghai; near midnight there, a city where it is still well inside the day, so that hours on both sides of now exist. */
export function hallClock(now = new Date()): HallClock {
  return ['Asia/Shanghai', 'Asia/Kabul']
    .map((timezone) => clockAt(timezone, now))
    .find(({ minute }) => minute >= 60 && minute <= 1380)!;
}

function clockAt(timezone: string, now: Date): HallClock {
  const part = Object.fromEntries(
    new Intl.DateTimeFormat('en-CA', {
      timeZone: timezone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  return {
    timezone,
    day: `${part.year}-${part.month}-${part.day}`,
    minute: Number(part.hour) * 60 + Number(part.minute),
  };
}

/** 510 makes 08:30. */
export const clockTime = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
