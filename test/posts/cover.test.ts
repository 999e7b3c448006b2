import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CoverSettings } from '../../protocol/hall-file.ts';
import { signIn, signOut } from '../../server/hall/sign-in.ts';
import { emptyPosts } from '../../server/posts/empty-posts.ts';
import { keepPosts } from '../../server/posts/keep-posts.ts';
import { theHub } from '../../server/hub.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';

const atOnce: CoverSettings = { preset: 'L' };
const hallWith = (cover: CoverSettings, change: Parameters<typeof smallHall>[0] = () => undefined) =>
  smallHall((file) => {
    file.cover = cover;
    change(file);
  });

describe('covers in the hall', () => {
  let room: Room;
  afterEach(() => room.close());
  const sign = (jobNo: string, counter = 1, more = {}) =>
    room.say('put-up-sign', { counter, reason: '开会', backInMin: 10, ...more }, room.staff(jobNo));
  const look = async () => {
    if (emptyPosts(room.looks, room.clock.at).length > 0) await room.hub.own(keepPosts, {}, theHub);
  };
  const lastFacts = () => room.heard.at(-1)!.facts;

  describe('where B takes over at once', () => {
    beforeEach(async () => {
      room = await openRoom({ hall: hallWith(atOnce) });
    });

    it('[PO14] A’s sign brings B to the post in the same command, and the ground is told', async () => {
      const one = await room.post(1);
      await room.signIn('2001');
      const { sign: put } = await room.done(
        'put-up-sign',
        { counter: 1, reason: '开会', backInMin: 10, note: '三楼会议室' },
        one,
      );
      expect(put).toMatchObject({ reason: { zh: '开会' }, note: '三楼会议室' });
      expect(lastFacts()).toMatchObject([
        { fact: 'sign-put-up', staff: '1001' },
        {
          fact: 'cover-taken',
          counter: 1,
          staff: '2001',
          name: '乙1',
          as: 'B',
          of: '1001',
          ground: 'sign',
          auto: true,
        },
      ]);
      expect(room.looks.counter(1)).toMatchObject({ staff: '2001', as: 'B', sign: null });
      await room.issue();
      expect(await room.say('call-next', { counter: 1 }, room.staff('2001'))).toBe('done');
    });

    it('[PO14] B comes for an A whose session ended, and for one who has not come; not for one a leader sent home with a reason', async () => {
      await room.post(1);
      await room.signIn('2001');
      await room.signIn('2002');
      await room.signOut('1001');
      await look();
      expect(lastFacts()).toMatchObject([
        { fact: 'cover-taken', staff: '2001', ground: 'signed-out' },
        { fact: 'cover-taken', counter: 2, staff: '2002', ground: 'not-come' },
      ]);
      await room.done('close-counter', { counter: 2, reason: '停电' }, room.staff('9002'));
      await look();
      expect(room.looks.counter(2)!.staff).toBeNull();
    });

    it('[PO14] nobody is taken from another counter, from a post of their own, or back from being away', async () => {
      room.close();
      room = await openRoom({
        hall: hallWith({ ...atOnce, bothAway: 'stated' }, (file) => {
          file.posts[0]!.b = '1002';
          file.posts[2]!.b = '2002';
        }),
      });
      for (const jobNo of ['1002', '2002']) await room.signIn(jobNo);
      const one = await room.post(1);
      await room.post(3);
      await room.done('open-counter', { counter: 2 }, room.staff('2002'));
      expect([await sign('1001'), await sign('1003', 3)]).toEqual(['done', 'done']);
      expect([room.looks.counter(1)!.staff, room.looks.counter(3)!.staff]).toEqual(['1001', '1003']);
      expect(room.looks.counter(1)!.sign).not.toBeNull();
      expect(one.staff!.jobNo).toBe('1001');
    });

    it('[PO19] A does not leave while B is not to be seen, signing out and closing included, unless a third is named', async () => {
      const one = await room.post(1);
      expect(await sign('1001')).toBe('both-away');
      expect(await room.say('close-counter', { counter: 1 }, one)).toBe('both-away');
      const out = () => room.hub.own(signOut, { jobNo: '1001', session: 'session-1001', why: 'asked' }, theHub);
      expect(await out()).toMatchObject({ kind: 'no', no: { refused: 'both-away', values: { name: '乙1' } } });
      await room.signIn('2003');
      await room.done('name-cover', { counter: 1, staff: '2003' }, room.staff('9002'));
      expect(await sign('1001')).toBe('done');
      expect(room.looks.counter(1)).toMatchObject({ staff: '2003', as: 'substitute' });
    });

    it('[PO19] nor does the third who stands there while A and B are both away, nor B for an A who is', async () => {
      await room.post(1);
      await room.signIn('2001');
      expect(await sign('1001')).toBe('done');
      expect(await sign('2001')).toBe('both-away');
      await room.signIn('2003');
      await room.done('name-cover', { counter: 1, staff: '2003' }, room.staff('9002'));
      expect(await sign('2001')).toBe('done');
      expect(room.looks.counter(1)!.staff).toBe('2003');
      expect(await sign('2003')).toBe('both-away');
      expect(await room.say('release-cover', { counter: 1 }, room.staff('2003'))).toBe('both-away');
    });

    it('[PO19] while the other sits in a meeting nobody leaves either; when it is over they may', async () => {
      room.close();
      room = await openRoom({ hall: hallWith({}) });
      await room.post(1);
      await room.signIn('2001');
      await room.done(
        'plan-meeting',
        { day: '2026-11-23', from: '09:00', to: '10:00', what: '例会', staff: ['2001'] },
        room.staff('9002'),
      );
      expect(await sign('1001')).toBe('both-away');
      room.clock.pass(3600);
      expect(await sign('1001')).toBe('done');
    });

    it('[PO14] a colleague named on the sign is put on the post at once only with authority of their own', async () => {
      await room.post(1);
      await room.signIn('2001');
      await room.signIn('2003');
      expect(await sign('1001', 1, { cover: '2003' })).toBe('done');
      expect(room.looks.counter(1)).toMatchObject({ staff: '1001', sign: { cover: '2003' } });
      await room.done('take-down-sign', { counter: 1 }, room.staff('1001'));
      expect(await sign('1001', 1, { cover: '2001' })).toBe('done');
      expect(room.looks.counter(1)).toMatchObject({ staff: '2001', as: 'B', sign: null });
    });

    it('[PO17] A’s own word brings A back, with the visitors put aside and the notes left', async () => {
      await room.post(1);
      const two = await room.signIn('2001');
      const { id } = await room.issue();
      await sign('1001');
      await room.done('call-next', { counter: 1 }, two);
      expect(await room.say('release-cover', { counter: 1 }, room.staff('1001'))).toBe('finish-first');
      await room.done('begin-service', { ticket: id }, two);
      await room.done('hold-ticket', { ticket: id }, two);
      const { note } = await room.done('note-for-a', { counter: 1, ticket: id, text: '王某的材料要甲盖章' }, two);
      expect(await room.say('release-cover', { counter: 1 }, two)).toBe('both-away');
      expect(await room.say('release-cover', { counter: 1 }, room.staff('2002'))).toBe('not-authorised');
      await room.done('release-cover', { counter: 1 }, room.staff('1001'));
      expect(lastFacts()).toEqual([
        {
          fact: 'cover-released',
          counter: 1,
          staff: '2001',
          by: '1001',
          to: '1001',
          as: 'A',
          held: ['A001'],
          notes: [note.id],
        },
      ]);
      expect(room.looks.counter(1)).toMatchObject({ staff: '1001', as: 'A', sign: null });
      expect(room.looks.awaysOf('1001', room.clock.at, room.clock.at + 1)).toEqual([]);
      expect(await room.say('release-cover', { counter: 1 }, room.staff('1001'))).toBe('not-covered');
    });

    it('[PO22] what was left for A is sealed on the disk, read by A, and done once by A or a leader', async () => {
      await room.post(1);
      const two = await room.signIn('2001');
      expect(await room.say('note-for-a', { counter: 1, text: '来电' }, room.staff('1001'))).toBe('not-covered');
      await sign('1001');
      const text = '王某的材料要甲盖章';
      const { note } = await room.done('note-for-a', { counter: 1, text }, two);
      expect(note).toMatchObject({ counter: 1, text, by: { jobNo: '2001', name: '乙1' } });
      expect(JSON.stringify(room.rows())).not.toContain('盖章');
      expect(room.looks.notesFor('1001').map((row) => room.looks.openText(row.text, `note:${row.id}`))).toEqual([text]);
      expect(await room.say('note-for-a', { counter: 1, text }, room.staff('2002'))).toBe('not-your-post');
      expect(await room.say('done-with-note', { note: note.id }, two)).toBe('not-your-post');
      expect(await room.say('done-with-note', { note: note.id }, room.staff('1001'))).toBe('done');
      expect(await room.say('done-with-note', { note: note.id }, room.staff('9002'))).toBe('unknown-note');
      expect(room.looks.notesFor('1001')).toEqual([]);
    });
  });

  describe('where people are named', () => {
    beforeEach(async () => {
      room = await openRoom({
        hall: hallWith({ preset: 'O' }, (file) => {
          file.rules.awayMaxMin = 480;
          file.staff.push(
            { jobNo: '8001', name: '首代', department: 'hrss', roles: ['chief'] },
            { jobNo: '8002', name: '他局', roles: ['chief'] },
          );
        }),
      });
    });

    it('[PO15] by the chief of the department or a leader, for a time; nobody who is away, by nobody else', async () => {
      const name = (by: string, more = {}) =>
        room.say('name-cover', { counter: 1, staff: '2003', ...more }, room.staff(by));
      expect([await name('8002'), await name('1001'), await name('8001', { staff: '7777' })]).toEqual([
        'not-authorised',
        'not-allowed',
        'unknown-staff',
      ]);
      expect(await name('8001', { from: '2026-11-23T10:00:00+08:00', until: '2026-11-23T10:00:00+08:00' })).toBe(
        'ends-before-it-begins',
      );
      await room.post(3, '2003');
      await sign('2003', 3);
      expect(await name('8001')).toBe('cover-not-on-post');
      await room.done('take-down-sign', { counter: 3 }, room.staff('2003'));
      await room.done('close-counter', { counter: 3 }, room.staff('2003'));
      const { cover } = await room.done(
        'name-cover',
        { counter: 1, staff: '2003', from: '2026-11-23T10:00:00+08:00' },
        room.staff('8001'),
      );
      expect(cover).toEqual({
        counter: 1,
        staff: '2003',
        name: '乙3',
        as: null,
        of: '1001',
        state: 'named',
        ground: null,
        from: '2026-11-23T10:00:00.000+08:00',
        until: '2026-11-24T00:00:00.000+08:00',
      });
      const take = () => room.say('take-cover', { counter: 1 }, room.staff('2003'));
      expect(await take()).toBe('not-authorised');
      room.clock.pass(3600);
      expect(await take()).toBe('done');
      room.clock.pass(24 * 3600);
      expect(room.looks.covers(1, room.clock.at)).toEqual([]);
    });

    it('[PO15] where the centre’s head finds substitutes a chief does not name them', async () => {
      room.close();
      room = await openRoom({
        hall: hallWith({ finder: 'centre-head' }, (file) => {
          file.staff.push({ jobNo: '8001', name: '首代', department: 'hrss', roles: ['chief'] });
        }),
      });
      const name = (by: string) => room.say('name-cover', { counter: 1, staff: '2003' }, room.staff(by));
      expect([await name('8001'), await name('9002')]).toEqual(['not-authorised', 'done']);
    });

    it('[PO16] the substitute reports beside who still stands there, and stands in the moment the other leaves', async () => {
      const one = await room.post(1);
      const three = await room.signIn('2003');
      await room.done('name-cover', { counter: 1, staff: '2003' }, room.staff('9002'));
      expect((await room.done('take-cover', { counter: 1 }, three)).cover).toMatchObject({
        state: 'on-post',
        as: null,
      });
      expect(room.looks.counter(1)!.staff).toBe('1001');
      expect(await room.say('close-counter', { counter: 1 }, one)).toBe('done');
      expect(room.looks.counter(1)).toMatchObject({ staff: '2003', as: 'substitute' });
      expect(await room.say('take-cover', { counter: 1 }, three)).toBe('already-open');
      expect(await room.say('take-cover', { counter: 2 }, room.staff('9002'))).toBe('done');
      expect(await room.say('take-cover', { counter: 3 }, room.staff('9002'))).toBe('signed-in-elsewhere');
      expect(await room.say('take-cover', { counter: 3 }, room.staff('1001'))).toBe('not-authorised');
      expect(await room.say('take-cover', { counter: 77 }, three)).toBe('unknown-counter');
    });

    it('[PO15] who is named stays named after A is back, until they give it back to nobody', async () => {
      await room.post(1);
      await room.signIn('2001');
      const three = await room.signIn('2003');
      await room.done('name-cover', { counter: 1, staff: '2003' }, room.staff('9002'));
      await sign('1001');
      await room.done('release-cover', { counter: 1 }, room.staff('1001'));
      expect(room.looks.counter(1)!.staff).toBe('1001');
      await sign('1001');
      expect(room.looks.counter(1)!.staff).toBe('2003');
      await room.done('release-cover', { counter: 1 }, three);
      expect(room.looks.covers(1, room.clock.at)).toEqual([]);
      await look();
      expect(room.looks.counter(1)!.staff).toBeNull();
    });

    it('[PO20] half a day away is refused until the substitute has signed in at that very counter', async () => {
      await room.post(1);
      const two = await room.signIn('2001');
      expect(await sign('1001', 1, { backInMin: 239 })).toBe('done');
      await room.done('take-down-sign', { counter: 1 }, room.staff('1001'));
      const long = () => sign('1001', 1, { backInMin: 240 });
      expect([await long(), await sign('1001', 1, { backInMin: 240, cover: '2001' })]).toEqual([
        'cover-not-on-post',
        'cover-not-on-post',
      ]);
      await room.done('take-cover', { counter: 1 }, two);
      await room.signOut('2001');
      expect(await long()).toBe('cover-not-on-post');
      await room.hub.own(signIn, { jobNo: '2001', session: 'again' }, theHub);
      expect(await long()).toBe('cover-not-on-post');
      await room.done('take-cover', { counter: 1 }, two);
      expect(await long()).toBe('done');
      expect(lastFacts()).toMatchObject([{ coverDue: true }, { fact: 'cover-taken', staff: '2001', as: 'B' }]);
    });
  });
});
