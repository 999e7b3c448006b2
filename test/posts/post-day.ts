import fc from 'fast-check';
import { signIn, signOut } from '../../server/hall/sign-in.ts';
import { emptyPosts, openSpans } from '../../server/posts/empty-posts.ts';
import { keepPosts } from '../../server/posts/keep-posts.ts';
import { openNow, mayLeave } from '../../server/posts/pairings.ts';
import type { Fact } from '../../server/hall/facts.ts';
import { theHub, type Reply } from '../../server/hub.ts';
import { smallHall } from '../support/small-hall.ts';
import type { Room } from '../support/room.ts';

/** A hall that lets B take over unasked, counts as away who is not to be seen, and asks for a substitute from half a day on. */
export const watchedHall = smallHall((file) => {
  const day: [string, string][] = [
    ['09:00', '12:00'],
    ['13:30', '17:00'],
  ];
  file.hours.week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };
  file.rules.awayMaxMin = 480;
  file.rules.recallsBeforeMissed = 0;
  file.cover = {
    preset: 'S1',
    onPost: 'at-counter',
    substitute: [{ who: 'staff', least: 'half-day', inclusive: true }],
  };
});

export const clerks = ['1001', '1002', '1003', '2001', '2002', '2003'];
const everybody = [...clerks, '9002'];
export const doings = [
  'sign-in',
  'sign-in',
  'sign-in',
  'sign-in',
  'sign-in',
  'asked-out',
  'idle-out',
  'leave',
  'open-counter',
  'open-counter',
  'open-counter',
  'close-counter',
  'leader-closes',
  'put-up-sign',
  'put-up-sign',
  'put-up-sign',
  'long-sign',
  'long-sign',
  'take-down-sign',
  'take-down-sign',
  'take-down-sign',
  'take-cover',
  'take-cover',
  'release-cover',
  'release-cover',
  'name-cover',
  'meeting',
  'meeting',
  'ill',
  'issue-ticket',
  'call-next',
  'finish-service',
] as const;
export const doing = fc.record(
  {
    what: fc.constantFrom(...doings),
    counter: fc.integer({ min: 1, max: 3 }),
    person: fc.nat(everybody.length - 1),
    own: fc.nat(3).map((n) => n > 0),
    passMin: fc.constantFrom(0, 0, 1, 4, 11, 25),
  },
  { noNullPrototype: true },
);
export type Doing = typeof doing extends fc.Arbitrary<infer T> ? T : never;

/** What was to be seen at a counter from then to then. */
export interface Sight {
  counter: number;
  from: number;
  until: number;
  staff: string | null;
  /** The leader who closed it with a reason. */
  word: string | null;
}

/** What an accepted leaving left behind, told again in the simplest way. */
export interface Left {
  what: string;
  counter: number;
  person: string;
  partnerThere: boolean;
  thirdThere: boolean;
}

/** One day of six clerks and a leader who come, go, leave signs and stand in, seen from outside. */
export class PostDay {
  readonly room: Room;
  readonly sights: Sight[] = [];
  readonly left: Left[] = [];
  readonly longSigns: { stoodIn: boolean; reportedBefore: boolean }[] = [];
  readonly did = new Map<string, number>();
  /** Taken ill in the middle of the day: nobody can be refused that, and the leader who enters it is told what it leaves open. */
  readonly ill = new Set<string>();
  /** On leave: for the posts a ground like any other. */
  readonly absent = new Map<string, { from: number; until: number }>();
  readonly #words = new Map<number, string>();
  #sessions = 0;
  #seenAt: number;

  constructor(room: Room) {
    this.room = room;
    this.#seenAt = room.clock.at;
  }

  get #looks() {
    return this.room.looks;
  }

  /** The morning: somebody comes, and opens the counter. */
  async come(jobNo: string, counter: number | null): Promise<void> {
    await this.room.hub.own(signIn, { jobNo, session: `${this.room.clock.at}-${++this.#sessions}` }, theHub);
    if (counter !== null) await this.room.done('open-counter', { counter }, this.room.staff(jobNo));
  }

  /** Time passes, the hub looks, somebody does something, the hub looks again. */
  async step(one: Doing): Promise<void> {
    this.room.clock.pass(one.passMin * 60);
    this.see();
    await this.#look();
    await this.#do(one);
    await this.#look();
  }

  /** What stood at the counters until now. */
  see(): void {
    const until = this.room.clock.at;
    for (const { number, staff } of this.#looks.counters())
      this.sights.push({ counter: number, from: this.#seenAt, until, staff, word: this.#words.get(number) ?? null });
    this.#seenAt = until;
  }

  async #look(): Promise<void> {
    if (emptyPosts(this.#looks, this.room.clock.at).length > 0) await this.room.hub.own(keepPosts, {}, theHub);
    for (const { number, staff } of this.#looks.counters()) if (staff !== null) this.#words.delete(number);
  }

  isAway(jobNo: string): boolean {
    const now = this.room.clock.at;
    return this.#looks.awaysOf(jobNo, now, now + 1).length > 0;
  }

  /** Away for a meeting and for nothing else. */
  onlyMeets(jobNo: string): boolean {
    const now = this.room.clock.at;
    return this.#looks.awaysOf(jobNo, now, now + 1).every(({ ground }) => ground === 'meeting');
  }

  /** Under a sign that promised to be back by now. */
  isOverdue(jobNo: string): boolean {
    const { at } = this.room.clock;
    const month = this.room.hall.zone.local(at).day.slice(0, 7);
    return this.#looks.signsOf(jobNo, month).some(({ until, backAt }) => until === null && backAt <= at);
  }

  /** Before a leaving: is the other there, or a third who was named or stands there? */
  #before(what: string, person: string, counter: number): Left {
    const { hall, present, covers } = this.#looks;
    const post = hall.posts.get(counter)!;
    const there = (jobNo: string) => present(jobNo) && !this.isAway(jobNo);
    const others = [post.a, post.b!].filter((jobNo) => jobNo !== person);
    const stands = this.#looks.counter(counter)!.staff;
    const thirds = [
      ...covers(counter, this.room.clock.at).map(({ staff }) => staff),
      ...(stands === null ? [] : [stands]),
    ];
    return {
      what,
      counter,
      person,
      partnerThere: others.some(there),
      thirdThere: thirds.some((jobNo) => ![post.a, post.b, person].includes(jobNo) && there(jobNo)),
    };
  }

  async #do({ what, counter: wished, person: pick, own }: Doing): Promise<void> {
    const { room } = this;
    // Whoever takes a sign down goes to one that hangs.
    const counter =
      what === 'take-down-sign' ? (this.#looks.counters().find(({ sign }) => sign)?.number ?? wished) : wished;
    const stands = this.#looks.counter(counter)!.staff;
    const person = own && stands !== null ? stands : everybody[pick]!;
    const asker = room.staff(person);
    const opened = openNow(this.#looks, room.clock.at);
    const leavings = this.#postsOf(person).map((number) => this.#before(what, person, number));
    const note = (reply: Reply | null): boolean => {
      if (reply?.kind !== 'done') return false;
      this.did.set(what, (this.did.get(what) ?? 0) + 1);
      return true;
    };
    switch (what) {
      case 'sign-in':
        if (!this.#looks.present(person))
          note(await room.hub.own(signIn, { jobNo: person, session: `${room.clock.at}-${++this.#sessions}` }, theHub));
        return;
      case 'asked-out':
      case 'idle-out': {
        const [session] = room.db
          .prepare('SELECT id_hash FROM session WHERE job_no = ? AND ended_at IS NULL')
          .pluck()
          .all(person) as string[];
        if (session === undefined) return;
        const why = what === 'asked-out' ? 'asked' : 'idle';
        const standsAt = this.#looks.counterOf(person);
        const signHangs = standsAt !== null && this.#looks.counter(standsAt)!.sign !== null;
        if (note(await room.hub.own(signOut, { jobNo: person, session, why }, theHub)))
          if (why === 'asked' && opened && standsAt !== null && !signHangs) this.left.push(...leavings);
        return;
      }
      case 'leave': {
        const now = room.clock.at;
        const until = now + 60 * 60_000;
        if (this.isAway(person) || this.#looks.counterOf(person) !== null) return;
        if (!mayLeave(this.#looks, { person, from: now, until, ground: 'leave' }, now).may) return;
        this.absent.set(person, { from: now, until });
        this.did.set(what, (this.did.get(what) ?? 0) + 1);
        if (opened) this.left.push(...leavings);
        return;
      }
      case 'close-counter':
        if (!this.#looks.present(person)) return;
        if (note(await room.ask('close-counter', { counter }, asker)) && opened)
          if (!this.#stoodInAtOnce()) this.left.push(...leavings);
        return;
      case 'leader-closes': {
        if (!note(await room.ask('close-counter', { counter, reason: '停电' }, room.staff('9002')))) return;
        // In a break the leader's word is asked for only where the third was the last.
        const answers =
          opened || this.#lastFacts().some((fact) => fact.fact === 'counter-closed' && fact.by === '9002');
        if (answers && this.#looks.counter(counter)!.staff === null) this.#words.set(counter, '9002');
        return;
      }
      case 'put-up-sign':
      case 'long-sign': {
        if (!this.#looks.present(person)) return;
        const reported = this.#looks
          .covers(counter, room.clock.at)
          .filter(({ onPostAt, takenAt }) => onPostAt !== null && takenAt === null)
          .map(({ staff }) => staff);
        const backInMin = what === 'long-sign' ? 240 : 10;
        if (!note(await room.ask('put-up-sign', { counter, reason: '开会', backInMin }, asker)) || !opened) return;
        this.left.push(...leavings);
        if (what === 'put-up-sign') return;
        const taken = this.#lastFacts().find((fact) => fact.fact === 'cover-taken');
        this.longSigns.push({
          stoodIn: taken !== undefined && this.#looks.counter(counter)!.staff === taken.staff,
          reportedBefore: taken !== undefined && reported.includes(taken.staff),
        });
        return;
      }
      case 'issue-ticket':
        note(await room.ask('issue-ticket', { service: 'ss-card', printer: null }, room.staff('9001')));
        return;
      case 'finish-service': {
        const busy = this.#looks.counters().find(({ ticket }) => ticket !== null);
        if (!busy?.ticket || busy.staff === null) return;
        const { ref } = this.#looks.ticket(busy.ticket.id)!;
        await room.ask('begin-service', { ticket: ref }, room.staff(busy.staff));
        note(await room.ask('finish-service', { ticket: ref }, room.staff(busy.staff)));
        return;
      }
      case 'meeting': {
        // Soon or this very minute, three quarters of an hour.
        const { day, minute } = room.hall.zone.local(room.clock.at);
        const from = minute + (pick % 3) * 10;
        const time = (of: number) =>
          `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`;
        const body = { day, from: time(from), to: time(from + 45), what: '例会', staff: [person] };
        // The leave of these days is only told to the posts; the rota, which asks about leave itself, knows nothing of it.
        const paired = [...this.#looks.hall.posts.values()].filter(({ a, b }) => a === person || b === person);
        if (paired.some(({ a, b }) => this.absent.has(a) || this.absent.has(b!))) return;
        if (person !== '9002') note(await room.ask('plan-meeting', body, room.staff('9002')));
        return;
      }
      case 'ill': {
        const { day } = room.hall.zone.local(room.clock.at);
        const until = { day, half: 'pm' as const };
        const body = {
          kind: 'sick' as const,
          from: { day, half: 'am' as const },
          to: until,
          reason: '送医',
          phone: '13800001234',
          staff: person,
          emergency: true,
        };
        if (person !== '9002' && note(await room.ask('request-leave', body, room.staff('9002')))) this.ill.add(person);
        return;
      }
      case 'name-cover':
        note(await room.ask(what, { counter, staff: person }, room.staff('9002')));
        return;
      default:
        if (this.#looks.present(person) && !this.absent.has(person)) note(await room.ask(what, { counter }, asker));
    }
  }

  #stoodInAtOnce(): boolean {
    return this.#lastFacts().some(({ fact }) => fact === 'cover-taken');
  }

  #lastFacts(): readonly Fact[] {
    return this.room.heard.at(-1)!.facts;
  }

  /** Posts somebody is A or B of, or stands. */
  #postsOf(person: string): number[] {
    const standsAt = this.#looks.counterOf(person);
    return [...this.#looks.hall.posts.values()]
      .filter(({ a, b, counter }) => a === person || b === person || counter === standsAt)
      .map(({ counter }) => counter);
  }

  opening(day: string): { from: number; until: number }[] {
    return openSpans(this.#looks, day);
  }
}
