import type { HallFile } from '../../protocol/hall-file.ts';
import { demoHall } from './demo-hall.ts';

/**
 * The social-security windows of the demo hall on a working day of their own: 李静 (A) and 王磊 (B) at counter 3, their neighbours at 1 and 2, 郑浩 on
 * stand-by, four punches, the checks required before a counter opens.
 */
export function livedHall(): HallFile {
  // Its services are fewer, and what is settled for cases names all of them.
  const { cases: _, ...hall } = demoHall();
  const counters = hall.counters.filter(({ number }) => number <= 3);
  const post = (counter: number, a: string, b: string) => ({
    id: `p${counter}`,
    counter,
    a,
    b,
    bMayDo: 'all' as const,
    chief: '1003',
    standBy: ['1005'],
  });
  return {
    ...hall,
    zones: hall.zones.filter(({ id }) => id === 'a'),
    queues: hall.queues.filter(({ code }) => code === 'A'),
    services: hall.services.filter(({ queue }) => queue === 'A'),
    counters,
    posts: [post(1, '1003', '1004'), post(2, '1004', '1003'), post(3, '1001', '1002')],
    rules: { ...hall.rules, practice: false, idleSignOutMin: 720 },
    cover: { preset: 'S1', bothAway: 'stated', unattendedMin: 45 },
    rota: { preset: ['000/K'], standBy: 0 },
    attendance: { ...hall.attendance, preset: 'S', leadMin: 15, opening: { required: true } },
  } as HallFile;
}
