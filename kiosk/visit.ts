import { computed, type Signal, signal } from '@preact/signals';
import type { Ticket } from '../protocol/answers.ts';
import type { Need } from '../protocol/hall-file.ts';
import { language } from '../ui/language.ts';
import { type Collecting, openCollecting } from './collecting.ts';
import { type Following, openFollowing } from './following.ts';
import { needs } from './help.ts';
import { deaf, forgetModes, forgetTold } from './modes.ts';
import { openSamples, type Samples } from './samples.ts';
import { openTaking, type Taking } from './taking.ts';

/** Where a list of services is cut from. */
export type Within = { kind: 'all' } | { kind: 'department'; id: string } | { kind: 'need'; id: Need };

/** A list somebody is looking through: it is found again as it was left. */
export interface Listing {
  within: Within;
  typed: Signal<string>;
  /** Which page of the list, from 0. */
  at: Signal<number>;
  keys: Signal<boolean>;
}

export type Page =
  | { name: 'idle' }
  | { name: 'home' }
  | { name: 'departments'; at: Signal<number> }
  | { name: 'needs' }
  | { name: 'services'; listing: Listing }
  | { name: 'service'; id: string; taking: Taking }
  | { name: 'guide'; id: string }
  | { name: 'samples'; samples: Samples }
  | { name: 'ticket'; ticket: Ticket }
  | { name: 'follow'; following: Following }
  | { name: 'case'; token: string; collecting: Collecting }
  | { name: 'help' };

const home: Page = { name: 'home' };

/** The way the visitor came, the present page last. */
const way = signal<Page[]>([home]);
export const page = computed<Page>(() => way.value.at(-1) ?? home);

export function open(next: Page): void {
  way.value = [...way.value, next];
}

export function back(): void {
  way.value = way.value.length > 1 ? way.value.slice(0, -1) : [home];
}

/** 首页: everything private is gone and the language is Chinese again; the reach and contrast a body needs stay. */
export function goHome(): void {
  forgetTold();
  needs.value = [];
  way.value = [home];
}

/** The visit is over: the kiosk is as the next person should find it. */
export function endVisit(to: 'home' | 'idle'): void {
  forgetModes();
  needs.value = [];
  way.value = [{ name: to }];
}

/** Waking the poster. */
export function begin(): void {
  way.value = [home];
}

/** 查办件: once found, the way back leads home, so that nobody finds the last visitor's case. */
export function openFollow(): void {
  const following = openFollowing((token) => {
    if (page.value.name !== 'follow') return;
    const collecting = openCollecting(token, shownTicket);
    way.value = [home, { name: 'case', token, collecting }];
  });
  open({ name: 'follow', following });
}

/** The model forms of a service. */
export function openSamplesOf(service: string): void {
  open({ name: 'samples', samples: openSamples(service) });
}

export function openServices(within: Within): void {
  open({
    name: 'services',
    listing: { within, typed: signal(''), at: signal(0), keys: signal(within.kind === 'all') },
  });
}

/** A number taken is shown whatever page is open when the answer comes: it counts from now on. */
function shownTicket(ticket: Ticket): void {
  way.value = [home, { name: 'ticket', ticket }];
}

/** The key of the ticket is made here, when the page with the button opens. */
export function openService(id: string): void {
  const taking = openTaking({
    service: id,
    told: () => ({ language: language.value, ...(deaf.value ? { deaf: true } : {}) }),
    done: shownTicket,
  });
  open({ name: 'service', id, taking });
}
