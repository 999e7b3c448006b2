import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { monday, openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';

const iso = (at: number) => new Date(at).toISOString();

describe('taking a number', () => {
  let room: Room;
  beforeEach(async () => {
    room = await openRoom();
  });
  afterEach(() => room.close());
  const kiosk = () => room.screen();

  it('[Q7] the ticket belongs to the queue of its matter, and says how many are ahead', async () => {
    await room.issue();
    expect(await room.issue({ service: 'pension' })).toMatchObject({
      number: 'A002',
      queue: 'A',
      service: 'pension',
      state: 'waiting',
      ahead: 1,
      class: null,
      counter: null,
      businessDay: '2026-11-23',
    });
    expect(await room.issue({ class: 'elderly' })).toMatchObject({ class: 'elderly', ahead: 2 });
  });

  it('[Q7] a slip is printed where the ticket was taken, where it was wished, or not at all', async () => {
    const jobs = () => room.db.prepare('SELECT printer, reprint FROM job').all();
    await room.issue({ printer: null });
    expect(jobs()).toEqual([]);
    await room.issue({ printer: undefined }, kiosk());
    await room.issue({ printer: 'k1' });
    expect(jobs()).toEqual([
      { printer: 'k1', reprint: 0 },
      { printer: 'k1', reprint: 0 },
    ]);
  });

  it.each([
    [{ service: 'no-such' }, 'unknown-service'],
    [{ class: 'no-such' }, 'unknown-class'],
    [{ printer: 'no-such' }, 'unknown-printer'],
  ])('[Q7] %j is not in this hall: %s', async (body, code) => {
    expect(await room.say('issue-ticket', { service: 'ss-card', ...body }, kiosk())).toBe(code);
  });

  it('[Q7] a class that is switched off is not there', async () => {
    const off = await openRoom({
      hall: smallHall((file) => {
        file.classes[0]!.off = true;
      }),
    });
    expect(await off.say('issue-ticket', { service: 'ss-card', class: 'elderly' }, off.screen())).toBe('unknown-class');
    off.close();
  });

  it('[Q8] one person has one live number in a queue, however the identity is written', async () => {
    await room.issue({ holder: { name: '周兰', idNo: '33010219600101204x' } });
    const again = (body: object) => room.say('issue-ticket', { service: 'pension', ...body }, kiosk());
    expect(await again({ holder: { idNo: '33010219600101204X' } })).toBe('one-live-ticket');
    expect(await again({ service: 'id-card', holder: { idNo: '33010219600101204X' } })).toBe('done');
    await room.issue({ holder: { phone: '138-0000-5210' } });
    expect(await again({ holder: { phone: '138 0000 5210' } })).toBe('one-live-ticket');
    expect(await again({ holder: { name: '周兰' } })).toBe('done');
  });

  it('[Q9] a queue’s daily limit counts its numbers, a matter’s its own', async () => {
    const limited = await openRoom({
      hall: smallHall((file) => {
        file.queues[0]!.dailyLimit = 3;
        file.services[1]!.dailyLimit = 1;
      }),
    });
    const take = (service: string) => limited.say('issue-ticket', { service, printer: null }, limited.screen());
    expect([
      await take('pension'),
      await take('pension'),
      await take('ss-card'),
      await take('ss-card'),
      await take('ss-card'),
    ]).toEqual(['done', 'daily-limit', 'done', 'done', 'daily-limit']);
    expect(await take('id-card')).toBe('done');
    limited.clock.pass(24 * 3600);
    expect(await take('pension')).toBe('done');
    limited.close();
  });

  it('[Q10] a kiosk makes the hall’s pause between two numbers; staff do not, and other kiosks do not wait for it', async () => {
    const paused = await openRoom({
      hall: smallHall((file) => {
        file.rules.secondsBetweenTickets = 3;
      }),
    });
    const take = (asker = paused.screen()) => paused.ask('issue-ticket', { service: 'ss-card', printer: null }, asker);
    expect((await take()).kind).toBe('done');
    expect(await take()).toEqual({ kind: 'no', no: { slowDownS: 3 }, replay: false });
    expect((await take(paused.screen('kiosk', 'k2'))).kind).toBe('done');
    expect((await take(paused.staff('9001'))).kind).toBe('done');
    paused.clock.pass(2.5);
    expect(await take()).toEqual({ kind: 'no', no: { slowDownS: 1 }, replay: false });
    paused.clock.pass(0.5);
    expect((await take()).kind).toBe('done');
    paused.close();
  });

  it('[Q11] an appointment counts from its time: before those who came later, behind those who came before', async () => {
    const one = await room.post(1);
    await room.issue();
    await room.issue({ appointment: iso(monday + 600_000) });
    room.clock.pass(900);
    await room.issue();
    room.clock.pass(60);
    const order = room.looks.next(['A'], 9, room.clock.now()).map(({ number }) => number);
    expect(order).toEqual(['A001', 'A002', 'A003']);
    await room.done('call-next', { counter: 1 }, one);
    expect(room.ticket('TH-20261123-A002')).toMatchObject({
      origin: 'appointment',
      place: { since: monday + 600_000 },
    });
  });

  it('[Q11] at a screen a time in the past gains nothing; staff vouch for it', async () => {
    const early = { appointment: iso(monday - 3600_000) };
    const self = await room.issue(early, kiosk());
    const vouched = await room.issue(early);
    expect(room.ticket(self.id).place.since).toBe(monday);
    expect(room.ticket(vouched.id).place.since).toBe(monday - 3600_000);
  });

  it('[Q11] an appointment of another day is not for today', async () => {
    expect(await room.say('issue-ticket', { service: 'ss-card', appointment: iso(monday + 86_400_000) }, kiosk())).toBe(
      'not-today',
    );
    expect(
      await room.say('issue-ticket', { service: 'ss-card', appointment: '2026-11-23T23:30:00+08:00' }, kiosk()),
    ).toBe('done');
    expect(
      await room.say('issue-ticket', { service: 'ss-card', appointment: '2026-11-22T23:30:00+08:00' }, kiosk()),
    ).toBe('not-today');
  });

  it('[Q12] a visitor who cannot hear gets a shape, not always the same', async () => {
    const shapes = [];
    for (let i = 0; i < 5; i++) shapes.push((await room.issue({ deaf: true })).shape);
    expect(new Set(shapes).size).toBe(5);
    expect((await room.issue()).shape).toBeNull();
  });

  it('[Q37] nobody but kiosks, guides and those at counters gives numbers', async () => {
    const take = (asker: Parameters<Room['ask']>[2]) =>
      room.say('issue-ticket', { service: 'ss-card', printer: null }, asker);
    for (const jobNo of ['1001', '9001', '9002']) expect(await take(room.staff(jobNo))).toBe('done');
    for (const jobNo of ['9003', '9101', '9103']) expect(await take(room.staff(jobNo))).toBe('not-allowed');
    expect(await take(room.screen('board'))).toBe('sign-in');
  });
});
