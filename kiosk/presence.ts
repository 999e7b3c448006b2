import { computed, effect, signal } from '@preact/signals';
import { chime } from './chime.ts';
import { elderTimes, type Leaving, leavingAt, longer, type Plan, plans, unhurriedTimes } from './leaving.ts';
import { changed, elder, unhurriedVisit } from './modes.ts';
import { shown } from './shown.ts';
import { printsHere, slip } from './slip.ts';
import { endVisit, type Page, page } from './visit.ts';

const tickMs = 200;
const touchedAt = signal(performance.now());
const tick = signal(performance.now());

const plan = computed<Plan | null>(() => {
  const now = shown.value;
  if (now.kind === 'pairing' || now.kind === 'connecting') return null;
  const own = now.kind === 'page' ? planOf(now.page) : changed.value || page.value.name !== 'home' ? plans.page : null;
  return own && longer(own, unhurriedVisit.value ? unhurriedTimes : elder.value ? elderTimes : 1);
});

/** How near the end of the visit is. */
export const leaving = computed<Leaving>(() =>
  plan.value ? leavingAt(tick.value, touchedAt.value, plan.value) : { kind: 'here' },
);

/** Is the visitor to be asked whether anybody is there? The ticket page counts in sight instead. */
export const asking = computed(
  () => leaving.value.kind === 'warned' && shown.value.kind === 'page' && shown.value.page.name !== 'ticket',
);

function planOf(here: Page): Plan | null {
  if (here.name === 'idle') return null;
  if (here.name === 'home') return changed.value ? plans.page : plans.home;
  if (here.name === 'ticket') return printsHere.value ? plans.ticket : plans.noSlip;
  if (here.name === 'help') return plans.waiting;
  if (here.name === 'service' && here.taking.state.value.kind !== 'ready') return plans.waiting;
  return plans.page;
}

/** The visitor is there. */
export function touched(): void {
  touchedAt.value = performance.now();
}

/** 再看一会儿, 再给我一点时间: from now on everything takes its time. */
export function stay(): void {
  unhurriedVisit.value = true;
  touched();
}

/** Watches hands and time for as long as the screen runs. */
export function watchPresence(): void {
  const touch = () => {
    // While the question stands, only its answers count: a touch must not take the button away under the finger.
    if (!asking.value) touched();
  };
  addEventListener('pointerdown', touch, { capture: true });
  addEventListener('keydown', touch, { capture: true });
  setInterval(() => {
    tick.value = performance.now();
  }, tickMs);
  effect(() => {
    void page.value;
    void slip.value;
    touched();
  });
  effect(() => {
    if (asking.value) chime();
  });
  effect(() => {
    if (leaving.value.kind === 'gone') endVisit(page.value.name === 'home' && !changed.value ? 'idle' : 'home');
  });
}
