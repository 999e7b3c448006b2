import { computed, signal } from '@preact/signals';
import type { SessionAnswer } from '../protocol/wire.ts';
import { cashiers } from './hall-facts.ts';
import { counterNumber } from './hub.ts';
import { page } from './page.ts';
import { type Room, roomsOf } from './rooms-of-roles.ts';
import { session } from './session.ts';
import type { WordKey } from './words.ts';

export const roomWords = {
  counter: 'roomCounter',
  guide: 'roomGuide',
  hall: 'roomHall',
  rota: 'roomRota',
  devices: 'roomDevices',
  paper: 'roomPaper',
  faces: 'roomFaces',
  guides: 'roomGuides',
  cases: 'roomCases',
  fees: 'roomFees',
  journal: 'roomJournal',
  my: 'roomMy',
} as const satisfies Record<Room, WordKey>;

/** Where somebody starts: at the own post, else where the role works without one. */
function firstRoom(who: SessionAnswer): Room | null {
  const rooms = roomsOf(who.staff.roles);
  if (rooms.includes('counter') && (who.counter !== null || who.posts.length > 0)) return 'counter';
  return rooms.find((room) => !forAnybody.includes(room)) ?? rooms[0] ?? null;
}

/** Whoever stands by has these too, and is looked for where counters are taken. */
const forAnybody: readonly Room[] = ['counter', 'cases', 'fees', 'my'];

const chosen = signal<Room | null>(null);

/** Money is taken at the cashier's, and seen by those who lead and oversee; in a hall without a cashier it is taken at every counter. */
function takesFees({ staff: { roles }, posts }: SessionAnswer): boolean {
  const there = cashiers();
  if (!there) return false;
  if (there.length === 0 || roles.includes('leader') || roles.includes('supervisor')) return true;
  const at = counterNumber.value;
  return there.some((number) => number === at || posts.some(({ counter }) => counter === number));
}

export const rooms = computed(() => {
  if (session.value.kind !== 'in') return [];
  const { who } = session.value;
  return roomsOf(who.staff.roles).filter((one) => one !== 'fees' || takesFees(who));
});
export const room = computed<Room | null>(() => {
  if (session.value.kind !== 'in') return null;
  return chosen.value && rooms.value.includes(chosen.value) ? chosen.value : firstRoom(session.value.who);
});

export function enterRoom(next: Room | null): void {
  page.value = 'home';
  chosen.value = next;
}
