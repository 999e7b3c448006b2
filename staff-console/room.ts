import { computed, signal } from '@preact/signals';
import type { SessionAnswer } from '../protocol/wire.ts';
import { page } from './page.ts';
import { session } from './session.ts';
import type { WordKey } from './words.ts';

/** What a person can do here, by role. One who has several roles moves between their rooms. */
export type Room = 'counter' | 'guide' | 'hall' | 'devices' | 'journal';

const roomsOfRoles: Record<Room, readonly string[]> = {
  counter: ['clerk', 'chief', 'leader'],
  guide: ['guide'],
  hall: ['supervisor', 'leader'],
  devices: ['system-admin'],
  journal: ['audit-admin'],
};

export const roomWords = { counter: 'roomCounter', guide: 'roomGuide', hall: 'roomHall', devices: 'roomDevices', journal: 'roomJournal' } as const satisfies Record<Room, WordKey>;

export function roomsOf(roles: readonly string[]): Room[] {
  return (Object.keys(roomsOfRoles) as Room[]).filter((room) => roomsOfRoles[room].some((role) => roles.includes(role)));
}

/** Where somebody starts: at the own post, else where the role works without one. */
export function firstRoom(who: SessionAnswer): Room | null {
  const rooms = roomsOf(who.staff.roles);
  if (rooms.includes('counter') && (who.counter !== null || who.posts.length > 0)) return 'counter';
  return rooms.find((room) => room !== 'counter') ?? rooms[0] ?? null;
}

const chosen = signal<Room | null>(null);

export const rooms = computed(() => (session.value.kind === 'in' ? roomsOf(session.value.who.staff.roles) : []));
export const room = computed<Room | null>(() => {
  if (session.value.kind !== 'in') return null;
  return chosen.value && rooms.value.includes(chosen.value) ? chosen.value : firstRoom(session.value.who);
});

export function enterRoom(next: Room | null): void {
  page.value = 'home';
  chosen.value = next;
}
