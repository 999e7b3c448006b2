import { describe, expect, it } from 'vitest';
import { signRecord } from '../../server/posts/sign-record.ts';
import { wordsForCover } from '../../server/posts/words-for-cover.ts';
import { alertsOf } from '../../server/views/alerts.ts';
import { myPostView } from '../../server/views/my-post.ts';
import { ticketView } from '../../server/views/ticket.ts';
import { begin, clockAt, end, room, today, todayLong } from './leave-scene.ts';
import { settingOf } from './setting.ts';

/** 甲1 serves a visitor at counter 1 since half past eight; 乙1 stands by; two more wait. */
async function served() {
  await begin({ preset: 'B4', substitutes: 'always' }, (file) => {
    file.cover = { preset: 'O', takeOver: 'at-once' };
  });
  clockAt(today, '08:30');
  const one = await room.post(1);
  await room.signIn('2001');
  await room.signIn('9002');
  const { id: ticket } = await room.issue();
  for (let i = 0; i < 2; i++) await room.issue();
  await room.done('call-next', { counter: 1 }, one);
  await room.done('begin-service', { ticket }, one);
  clockAt(today, '10:05');
  return { ticket };
}
const illness = {
  ...todayLong,
  kind: 'sick' as const,
  emergency: true,
  staff: '1001',
  reason: '突发胸痛',
  from: '2026-11-23T10:00:00+08:00',
};
async function takenIll() {
  const leader = room.staff('9002');
  const { leave } = await room.done('request-leave', { ...illness, substitute: '2001' }, leader);
  await room.done('start-leave', { leave: leave.id }, leader);
  return leave.id;
}
const passOn = (by: string, more: { to?: number } = {}) =>
  room.say('pass-on-visitor', { counter: 1, reason: '经办人突发疾病', ...more }, room.staff(by));
const alertAt = (code: string) => alertsOf(settingOf(room)).find((alert) => alert.code === code);

describe('whoever served is taken ill', () => {
  it('[PO210] the visitor in front goes to the head of the line with number and time kept, and the cover stands there in the same moment', async () => {
    const { ticket } = await served();
    expect(await passOn('9002')).toBe('not-yours');
    await takenIll();
    expect(room.looks.counter(1)!.staff).toBe('1001');
    expect(alertAt('left-with-visitor')?.about).toMatch(/^1 A001$/);
    expect(await passOn('1002')).toBe('not-allowed');
    expect(await passOn('9002')).toBe('done');
    expect(room.looks.counter(1)).toMatchObject({ staff: '2001', ticket: null });
    const back = room.looks.ticketByRef(ticket)!;
    expect(back).toMatchObject({ state: 'waiting', number: 'A001' });
    const [first] = room.looks.next(room.looks.linesOf(room.looks.counter(1)!), 1, room.clock.at);
    expect(first!.number).toBe('A001');
    expect(ticketView(settingOf(room), back)).toMatchObject({ ahead: 0, movedFrom: 1 });
    expect(alertAt('left-with-visitor')).toBeUndefined();
    expect(await passOn('9002')).toBe('nobody-in-front');
  });

  it('[PO210] or to another counter, where nobody is called before them', async () => {
    const { ticket } = await served();
    await takenIll();
    expect(await passOn('9002', { to: 77 })).toBe('unknown-counter');
    // Nobody waits where nobody calls: closed, or away with a sign.
    expect(await passOn('9002', { to: 2 })).toBe('nobody-calls-anywhere');
    const two = await room.post(2);
    await room.done('put-up-sign', { counter: 2, reason: '开会', backInMin: 10 }, two);
    expect(await passOn('9002', { to: 2 })).toBe('nobody-calls-anywhere');
    await room.done('take-down-sign', { counter: 2 }, two);
    expect(await passOn('9002', { to: 2 })).toBe('done');
    const { ticket: called } = await room.done('call-next', { counter: 2 }, two);
    expect(called.id).toBe(ticket);
  });

  it('[PO211] comes back to the post only when the leave has ended', async () => {
    await served();
    const leave = await takenIll();
    await passOn('9002');
    await room.signIn('1001');
    const back = () => room.say('release-cover', { counter: 1 }, room.staff('1001'));
    expect(await back()).toBe('leave-runs');
    expect(room.looks.counter(1)!.staff).toBe('2001');
    expect(await end(leave, '1001')).toBe('done');
    expect(await back()).toBe('done');
    expect(room.looks.counter(1)!.staff).toBe('1001');
  });
});

describe('somebody sees to an alert', () => {
  it('[PO212] it says who was told and when, who was asked and what they said, and who sees to it; taken up once, and anew when it comes again', async () => {
    await served();
    await takenIll();
    const told = alertAt('left-with-visitor')!;
    expect(told.trail).toMatchObject([{ what: 'told', whom: '带班' }]);
    const take = (by: string, { id, since } = told) => room.say('take-up-alert', { alert: id, since }, room.staff(by));
    expect(await take('9002')).toBe('done');
    expect(await take('9002')).toBe('taken-up-already');
    expect(await take('1002')).toBe('done');
    expect(
      alertAt('left-with-visitor')!
        .trail!.filter(({ what }) => what === 'taken')
        .map(({ by }) => by),
    ).toEqual(['带班', '甲2']);
    // What does not stand is taken up by nobody, and leaves no row.
    const rows = () => room.db.prepare('SELECT alert, staff FROM alert_taken ORDER BY staff').all();
    const before = rows();
    for (const id of ['unattended:77', 'crowded:Z', 'x'])
      expect(await take('9002', { ...told, id })).toBe('alert-over');
    expect(rows()).toEqual(before);
    // Taken over from each other again and again, it is one row each.
    for (const by of ['9002', '1002', '9002']) expect(await take(by)).toBe('done');
    expect(rows()).toEqual([
      { alert: told.id, staff: '1002' },
      { alert: told.id, staff: '9002' },
    ]);
    await passOn('9002');
    expect(await take('9002')).toBe('alert-over');
  });

  it('[PO212] asks and answers of a counter stand in it, and that no leader is there', async () => {
    await begin();
    clockAt(today, '08:30');
    await room.post(1);
    await room.signIn('2001');
    await room.done('ask-cover', { counter: 1, staff: '2001' }, room.staff('1001'));
    room.clock.pass(4 * 60);
    expect(alertAt('cover-asked')!.trail).toMatchObject([
      { what: 'asked', by: '甲1', whom: '乙1' },
      { what: 'told-nobody' },
    ]);
  });
});

describe('words for whoever stands in', () => {
  it('[PO213] are read by B and who is named, by nobody else, on no screen of the hall and not in the journal, until A is back', async () => {
    await begin();
    clockAt(today, '08:30');
    const one = await room.post(1);
    await room.signIn('2001');
    await room.done(
      'put-up-sign',
      { counter: 1, reason: '送件', backInMin: 10, note: '马上回来', words: 'A012 的户口簿在左边抽屉' },
      one,
    );
    const leftFor = (jobNo: string) => {
      const { mayCover, covering } = myPostView(settingOf(room), jobNo);
      return [...mayCover, ...(covering ? [covering] : [])].filter(({ counter }) => counter === 1);
    };
    expect(leftFor('2001').map(({ left }) => left?.text)).toEqual(['A012 的户口簿在左边抽屉']);
    expect(leftFor('9002').every(({ left }) => left === null)).toBe(true);
    expect(JSON.stringify(room.store.journal.since(0, 99))).not.toContain('户口簿');
    expect(JSON.stringify(room.looks.counter(1))).not.toContain('户口簿');
    await room.say('take-cover', { counter: 1 }, room.staff('2001'));
    expect(leftFor('2001').map(({ left }) => left?.text)).toEqual(['A012 的户口簿在左边抽屉']);
    await room.done('release-cover', { counter: 1 }, one);
    expect(leftFor('2001').every(({ left }) => left === null)).toBe(true);
  });

  it('[PO213] a sign put up anew takes the place of the one before: its words alone are read, and its minutes count once', async () => {
    await begin();
    clockAt(today, '08:30');
    const one = await room.post(1);
    await room.signIn('2001');
    const sign = (words: string) => room.done('put-up-sign', { counter: 1, reason: '送件', backInMin: 10, words }, one);
    await sign('先叫 A012');
    clockAt(today, '08:38');
    await sign('A012 已办完');
    expect(wordsForCover(room.looks, '1001')?.text).toBe('A012 已办完');
    clockAt(today, '08:45');
    await room.done('take-down-sign', { counter: 1 }, one);
    const { minutes, signs } = signRecord(room.looks.signsOf('1001', today.slice(0, 7)), room.clock.at);
    expect([minutes, signs.length, signs.some(({ faults }) => faults.includes('back-late'))]).toEqual([15, 2, false]);
  });

  it('[PO214] what B left for A is an alert at A’s counter until each note is done with', async () => {
    await begin();
    clockAt(today, '08:30');
    const one = await room.post(1);
    await room.signIn('2001');
    await room.done('put-up-sign', { counter: 1, reason: '送件', backInMin: 10 }, one);
    await room.say('take-cover', { counter: 1 }, room.staff('2001'));
    const { note } = await room.done('note-for-a', { counter: 1, text: '请回电王先生' }, room.staff('2001'));
    const heard = () => alertsOf(settingOf(room), 1).filter(({ code }) => code === 'notes-left');
    expect(heard()).toEqual([]);
    await room.done('release-cover', { counter: 1 }, one);
    expect(heard()).toMatchObject([{ about: '1' }]);
    expect(alertsOf(settingOf(room), 2).some(({ code }) => code === 'notes-left')).toBe(false);
    await room.done('done-with-note', { note: note.id }, one);
    expect(heard()).toEqual([]);
  });
});
