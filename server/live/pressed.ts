import { performance } from 'node:perf_hooks';

/** The hub's time is looked at twice a second. */
const everyMs = 500;
/** More of it in use than this, and what comes in soon has to wait. */
const most = 0.8;

/** Whether the hub's thread has hardly a free moment: of its own work, or because others take its core. */
export function watchPressed() {
  let before = performance.eventLoopUtilization();
  let pressed = false;
  const look = setInterval(() => {
    const now = performance.eventLoopUtilization();
    pressed = performance.eventLoopUtilization(now, before).utilization > most;
    before = now;
  }, everyMs);
  return {
    pressed: (): boolean => pressed,
    close: () => clearInterval(look),
  };
}
