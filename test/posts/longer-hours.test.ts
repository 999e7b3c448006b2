import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSpans } from '../../server/posts/empty-posts.ts';
import { longerRules } from '../../server/posts/longer-hours.ts';
import { emptyPosts } from '../../server/posts/empty-posts.ts';
import { alertsOf } from '../../server/views/alerts.ts';
import { boardView } from '../../server/views/board.ts';
import { counterView } from '../../server/views/counter.ts';
import { kioskView } from '../../server/views/kiosk.ts';
import { longerHoursView } from '../../server/views/longer-hours.ts';
import { dayReport } from '../../server/views/day-report.ts';
import { dayStripView } from '../../server/views/day-strip.ts';
import type { Asker } from '../../server/hall/asker.ts';
import type { Fact } from '../../server/hall/facts.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';
import { settingOf } from './setting.ts';

const day = '2026-11-23';
const at = (clock: string, on = day) => Date.parse(`${on}T${clock}:00+08:00`);
let room: Room;
let chief: Asker;
let leader: Asker;

beforeEach(async () => {
  room = await openRoom({
    hall: smallHall((file) => {
      const hours: [string, string][] = [
        ['09:00', '12:00'],
        ['14:00', '17:00'],
      ];
      file.hours.week = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] };
      file.hours.issueBeforeMin = 15;
      file.staff[0]!.roles = ['clerk', 'chief'];
    }),
    at: at('10:00'),
  });
  chief = room.staff('1001');
  leader = room.staff('9002');
});
afterEach(() => room.close());

const ask = (until: string, by: Asker = chief, on = day) =>
  room.say('request-longer-hours', { day: on, until, reason: '年末办证集中' }, by);
const approve = (by: Asker, longerHours = '1') => room.say('approve-longer-hours', { longerHours }, by);

describe('a longer day', () => {
  it('[PO148] is asked for and approved beforehand by somebody else, and only then lengthens the hours, the giving of numbers and the duty log', async () => {
    const { longerHours } = await room.done(
      'request-longer-hours',
      { day, until: '18:30', reason: '年末办证集中' },
      chief,
    );
    expect(longerHours).toMatchObject({ usual: '17:00', until: '18:30', state: 'asked', by: '甲1', approvedBy: null });
    expect(room.hall.hours(at('17:30')).now).toBe(false);
    expect(await approve(chief)).toBe('not-your-step');
    expect(await approve(leader)).toBe('done');
    expect(room.hall.hours(at('17:30'))).toMatchObject({ now: true, issuing: true, lastIssueAt: at('18:15') });
    expect(openSpans(room.looks, day).at(-1)).toEqual({ from: at('14:00'), until: at('18:30') });
    expect(openSpans(room.looks, '2026-11-24').at(-1)!.until).toBe(at('17:00', '2026-11-24'));
    expect(JSON.stringify(room.store.journal.since(0, 99))).not.toContain('年末');
  });

  it('[PO148] is nobody’s own to approve, not twice, and not after the day has ended', async () => {
    expect(await ask('18:00', leader)).toBe('done');
    expect(await approve(leader)).toBe('own-signature');
    expect(await ask('18:00', chief)).toBe('longer-asked-already');
    expect(await approve(room.staff('9003'), '7')).toBe('unknown-longer-hours');
    room.clock.at = at('17:00');
    expect(await approve(room.staff('9003'))).toBe('longer-too-late');
    expect(await ask('19:00')).toBe('longer-too-late');
    expect(room.hall.hours(at('17:30')).now).toBe(false);
  });

  it('[PO149] is capped by the hall, half of the day unless it says otherwise, the bound included; a day without hours stays closed', async () => {
    expect([longerRules({}).capPercent, longerRules({ longerHours: { capPercent: 25 } }).capPercent]).toEqual([50, 25]);
    expect(await ask('20:01')).toBe('longer-over-cap');
    expect(await ask('17:00')).toBe('ends-before-it-begins');
    expect(await ask('18:00', chief, '2026-11-28')).toBe('not-open-that-day');
    expect(await ask('18:00')).toBe('done');
    expect(await approve(leader)).toBe('done');
    expect(await ask('20:01')).toBe('longer-over-cap');
    expect(await ask('20:00')).toBe('done');
  });

  it('[PO148] is not what serves those who hold a number after closing: that needs no approval', async () => {
    const clerk = await room.post(1);
    const { id: ticket } = await room.issue();
    room.clock.at = at('17:20');
    expect(room.hall.hours(at('17:20')).now).toBe(false);
    await room.done('call-next', { counter: 1 }, clerk);
    expect(await room.say('begin-service', { ticket }, clerk)).toBe('done');
  });
});

describe('a longer day of some counters', () => {
  const askFor = (counters: number[], by: Asker, until = '18:30') =>
    room.say('request-longer-hours', { day, until, counters, reason: '年末办证集中' }, by);
  it('[PO200] asks nobody to be at the others: these give numbers, are owed and shown until then, the others close as usual', async () => {
    // Queue B is served by counter 2 alone, queue A by all of them.
    const [kept, closed] = [1, 2];
    expect(await askFor([kept], leader)).toBe('done');
    expect(await approve(room.staff('9003'))).toBe('done');
    room.clock.at = at('17:30');
    expect([room.hall.hours(at('17:30'), [kept]).now, room.hall.hours(at('17:30'), [closed]).now]).toEqual([
      true,
      false,
    ]);
    expect(openSpans(room.looks, day, kept).at(-1)!.until).toBe(at('18:30'));
    expect(openSpans(room.looks, day, closed).at(-1)!.until).toBe(at('17:00'));
    const owed = emptyPosts(room.looks, room.clock.at).flatMap((fact) => ('counter' in fact ? [fact.counter] : []));
    expect(owed).not.toContain(closed);
    const take = (service: string) => room.say('issue-ticket', { service, printer: null }, room.screen());
    expect([await take('ss-card'), await take('id-card')]).toEqual(['done', 'not-issuing']);
    const setting = settingOf(room);
    expect(boardView(setting, null).opening.longer).toEqual({ usual: '17:00', until: '18:30', counters: [kept] });
    expect(counterView(setting, kept).longerUntil).toBe('18:30');
    expect(counterView(setting, closed).longerUntil).toBeUndefined();
    const shown = new Map(kioskView(setting).services.map(({ id, over }) => [id, over === true]));
    expect([shown.get('ss-card'), shown.get('id-card')]).toEqual([false, true]);
    room.clock.at = at('18:31');
    expect(boardView(settingOf(room), null).opening).toMatchObject({ now: false, longer: undefined });
  });

  it('[PO200] the report of the day holds it against no other counter, as their strips do not', async () => {
    const [kept, closed] = [1, 2];
    const clerks = [await room.post(kept), await room.post(closed)];
    expect(await askFor([kept], chief)).toBe('done');
    expect(await approve(leader)).toBe('done');
    room.clock.at = at('17:00');
    await room.done('close-counter', { counter: closed }, clerks[1]!);
    room.clock.at = at('18:30');
    await room.done('close-counter', { counter: kept }, clerks[0]!);
    const steps = dayReport(settingOf(room), day);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.counters.map(({ counter, openMin, unattendedMin }) => [counter, openMin, unattendedMin])).toEqual(
      [
        [kept, 390, 0],
        [closed, 300, 0],
      ],
    );
    expect(dayStripView(settingOf(room), day, closed).sums).toMatchObject({ openMin: 300, unattendedMin: 0 });
  });

  it('[PO200] as an earlier hub wrote it down, a longer day is told again: of the whole hall, the reason still sealed', () => {
    const sealed = room.looks.sealText('年末办证集中', 'longer-hours:7');
    const old = { fact: 'longer-hours-asked', longer: '7', day, usual: 1020, until: 1110, by: '1001', reason: sealed };
    room.store.apply([old as unknown as Fact], at('10:00'));
    expect(room.looks.longerHours('7')).toMatchObject({ counters: [], waiting: 0, reason: sealed });
  });

  it('[PO201] a clerk asks for the counters of the own posts, and how many waited is kept with it; the whole hall is for those who lead', async () => {
    const clerk = room.staff('1002');
    for (let i = 0; i < 3; i++) await room.issue();
    const own = [...room.hall.posts.values()].find(({ a }) => a === '1002')!.counter;
    const strange = [...room.hall.posts.values()].find(({ a, b }) => a !== '1002' && b !== '1002')!.counter;
    expect(await askFor([strange], clerk)).toBe('not-your-post');
    expect(await askFor([], clerk)).toBe('not-your-step');
    expect(await askFor([77], clerk)).toBe('unknown-counter');
    expect(await askFor([own], clerk)).toBe('done');
    const waiting = room.looks
      .linesOf(room.looks.counter(own)!)
      .reduce((sum, line) => sum + room.looks.waitingIn(line), 0);
    expect(room.looks.longerHours('1')).toMatchObject({ counters: [own], waiting, by: '1002' });
    // Another request may mean other counters; the whole hall means these too.
    expect(await askFor([strange], leader)).toBe('done');
    expect(await askFor([], leader)).toBe('longer-asked-already');
  });

  it('[PO202] is declined with a reason for who asked, or taken back by them; what was answered is not answered again', async () => {
    await askFor([1], chief);
    const decline = (by: Asker, longerHours: string) =>
      room.say('decline-longer-hours', { longerHours, reason: '现有窗口能办完' }, by);
    const withdraw = (by: Asker, longerHours: string) => room.say('withdraw-longer-hours', { longerHours }, by);
    expect(await decline(chief, '1')).toBe('not-your-step');
    expect(await withdraw(leader, '1')).toBe('not-your-step');
    expect(await decline(leader, '1')).toBe('done');
    expect([await approve(leader), await decline(leader, '1'), await withdraw(chief, '1')]).toEqual([
      'longer-answered',
      'longer-answered',
      'longer-answered',
    ]);
    expect(await askFor([1], chief)).toBe('done');
    expect(await withdraw(chief, '2')).toBe('done');
    expect(room.hall.hours(at('17:30')).now).toBe(false);
    const rows = longerHoursView(settingOf(room), '1001').rows;
    expect(rows.map(({ state, endedReason, mine }) => [state, endedReason, mine])).toEqual([
      ['declined', '现有窗口能办完', true],
      ['withdrawn', null, true],
    ]);
    expect(JSON.stringify(room.store.journal.since(0, 99))).not.toContain('现有窗口');
  });

  it('[PO203] reasons are read by who asked and who approves; who stands a counter that stays open knows until when', async () => {
    await askFor([1], chief);
    const view = (jobNo: string) => longerHoursView(settingOf(room), jobNo);
    expect(view('9002').rows[0]).toMatchObject({ toAnswer: true, reason: '年末办证集中', counters: [1] });
    expect(view('1001').rows[0]).toMatchObject({ toAnswer: false, mine: true, reason: '年末办证集中' });
    expect(view('2001').rows).toEqual([]);
    await approve(leader);
    expect(view('2001').rows[0]).toMatchObject({ state: 'approved', until: '18:30', reason: null });
    expect(view('1001').counters.find(({ number }) => number === 1)).toMatchObject({ until: '18:30', own: true });
    expect(view('9002').days[0]).toEqual({ day, ends: '17:00', latest: '20:00' });
    expect(view('2001').any).toBe(false);
    expect(view('2001').counters.every(({ own }) => own)).toBe(true);
  });

  it('[PO204] those who lead hear of a request until it is answered or the day has ended', async () => {
    const heard = () =>
      alertsOf(settingOf(room)).flatMap(({ code, about }) => (code === 'longer-asked' ? [about] : []));
    await askFor([1], chief);
    expect(heard()).toEqual(['18:30']);
    expect(alertsOf(settingOf(room), 2).some(({ code }) => code === 'longer-asked')).toBe(false);
    room.clock.at = at('17:00');
    expect(heard()).toEqual([]);
    room.clock.at = at('16:00');
    await approve(leader);
    expect(heard()).toEqual([]);
  });
});
