import type { HallView } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { now } from '../hub.ts';
import { h } from './words.ts';

type Open = NonNullable<HallView['peaks'][number]['open']>;

const size = { width: 592, height: 140, top: 22, foot: 112 };

/** How long nine in ten would wait from now on: dotted without the counter, drawn through with it. */
export function WaitCurve({ open }: { open: Open }) {
  const { with: withIt, without, stepS } = open;
  const most = Math.max(60, ...withIt, ...(without ?? []));
  const steps = Math.max(1, withIt.length - 1);
  const x = (i: number) => (i / steps) * size.width;
  const y = (s: number) => size.foot - (s / most) * (size.foot - size.top);
  const path = (course: readonly number[]) =>
    course.map((s, i) => `${i === 0 ? 'M' : 'L'}${x(i).toFixed(1)},${y(s).toFixed(1)}`).join(' ');
  const minutes = (s: number) => Math.round(s / 60);
  const at = (i: number) => timeOfDay(now.value + i * stepS * 1000);
  const worst = without ? Math.max(...without) : 0;
  const worstAt = without ? without.indexOf(worst) : 0;
  const lowAt = withIt.findIndex((s) => s <= 0.6 * withIt[0]!);
  const told =
    lowAt > 0
      ? h('curveDown', { time: at(lowAt), n: minutes(withIt[lowAt]!) })
      : h('curveSteady', { n: minutes(Math.max(...withIt)) });
  // Under the curve where it begins high, above it where it lies low.
  const begins = Math.min(...withIt.slice(0, Math.ceil(steps / 3)).map(y));
  const toldY = begins < size.foot - 34 ? size.foot - 8 : begins - 10;
  return (
    <svg
      class="wait-curve"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={h('curveLabel', { without: minutes(worst), with: minutes(Math.max(...withIt)) })}
    >
      <line x1="0" x2={size.width} y1={size.foot} y2={size.foot} class="ground" />
      {without && <path d={path(without)} class="without" />}
      <path d={path(withIt)} class="with" />
      {without && (
        <text x={Math.min(size.width - 130, Math.max(90, x(worstAt)))} y="14">
          {h('curveWithout', { n: minutes(worst) })}
        </text>
      )}
      <text x="8" y={toldY} class="told">
        {told}
      </text>
      <text x="0" y="134">
        {h('curveNow')}
      </text>
      <text x={size.width / 2} y="134" text-anchor="middle">
        {at(steps / 2)}
      </text>
      <text x={size.width} y="134" text-anchor="end">
        {at(steps)}
      </text>
    </svg>
  );
}
