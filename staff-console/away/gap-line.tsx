import { timeOfDay } from '../../ui/clock.ts';
import { groundWord } from './candidate-words.ts';
import type { Gap, Stretch } from './gap.ts';
import { a } from './words.ts';

const minuteMs = 60_000;

/** The next while of A and B, with the time in which nobody would be there. */
export function GapLine({ gap, me, other }: { gap: Gap; me: string; other: string | null }) {
  const { from, until, want, otherAway, nobody, nobodyMin } = gap;
  const place = ({ from: a, until: b }: Stretch) => ({
    left: `${((a - from) / (until - from)) * 100}%`,
    width: `${((b - a) / (until - from)) * 100}%`,
  });
  const there = (away: readonly Stretch[]) => {
    const stretches: Stretch[] = [];
    let at = from;
    for (const one of away) {
      if (one.from > at) stretches.push({ from: at, until: one.from });
      at = Math.max(at, one.until);
    }
    if (at < until) stretches.push({ from: at, until });
    return stretches;
  };
  const everyMin = (until - from) / minuteMs > 80 ? 30 : 10;
  const ticks = Array.from(
    { length: Math.ceil((until - from) / minuteMs / everyMin) },
    (_, i) => from + i * everyMin * minuteMs,
  );
  return (
    <section
      class="card ab"
      role="img"
      aria-label={a('abLabel', { a: me, from: timeOfDay(want.from), to: timeOfDay(want.until), n: nobodyMin })}
    >
      <div class="ln ax">
        <span />
        <div>
          {ticks.map((at) => (
            <span key={at} style={{ left: place({ from: at, until: at }).left }}>
              {timeOfDay(at)}
            </span>
          ))}
        </div>
      </div>
      <div class="ln">
        <b>{me}</b>
        <div>
          {there([want]).map((one) => (
            <i class="on" key={one.from} style={place(one)} />
          ))}
          <i class="want" style={place(want)}>
            {a('wantsToGo')}
          </i>
        </div>
      </div>
      {other && (
        <div class="ln">
          <b>{other}</b>
          <div>
            {there(otherAway).map((one) => (
              <i class="on" key={one.from} style={place(one)} />
            ))}
            {otherAway.map((one) => (
              <i class="out" key={one.from} style={place(one)}>
                {groundWord(one.ground)}
              </i>
            ))}
          </div>
        </div>
      )}
      <div class="ln">
        <b>{a('nobody')}</b>
        <div>
          {nobody.map((one) => (
            <i class="hole" key={one.from} style={place(one)}>
              {a('gapMin', { n: Math.round((one.until - one.from) / minuteMs) })}
            </i>
          ))}
        </div>
      </div>
    </section>
  );
}
