import { signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import type { Line } from '../../counter-display/line.ts';
import { reportShown } from '../../counter-display/report.ts';
import type { Live } from '../../ui/live.ts';

afterEach(() => vi.unstubAllGlobals());

it('[B16] a screen that still says it is connecting claims nothing; then it tells what it draws', () => {
  vi.stubGlobal('requestAnimationFrame', (paint: () => void) => paint());
  const told: unknown[] = [];
  const ready = signal(false);
  const live = { link: signal('live'), version: () => 3, shown: (report: unknown) => told.push(report) };
  const line = { live: live as unknown as Live, topic: 'board', view: signal({}), minute: signal(0), ready };
  reportShown({
    line: line as unknown as Line<'board'>,
    label: '大厅屏',
    drawn: signal([]),
    sound: signal('clips'),
  });
  line.minute.value = 60_000;
  expect(told).toEqual([]);
  ready.value = true;
  expect(told).toEqual([{ topic: 'board', version: 3, calls: [], spoken: [], sound: 'clips', label: '大厅屏' }]);
});
