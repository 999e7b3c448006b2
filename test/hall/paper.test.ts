import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Letterhead } from '../../protocol/letterhead.ts';
import { openJobBook } from '../../server/paper/job-book.ts';
import { openRolls } from '../../server/paper/rolls.ts';
import { openViewLooks } from '../../server/store/view-look-ups.ts';
import { Printer } from '../../protocol/hall-file.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';

const hall = smallHall((file) => {
  file.printers = ['k1', 'k2', 'guide'].map((id) => Printer.parse({ id, at: { kind: 'virtual' } }));
});
let room: Room;
beforeEach(async () => {
  room = await openRoom({ hall });
});
afterEach(() => room.close());
const book = () => openJobBook(room.db, room.clock.now);
const looks = () => openViewLooks(room.db, 'TH');
const toDo = () =>
  looks()
    .troubledSlips(0)
    .map(({ number, printer, state }) => [number, printer, state]);

describe('the paper of the hall', () => {
  it('[HA26] a test page tries the printer that is named, and is about no ticket', async () => {
    const supervisor = room.staff('9002');
    const { job } = await room.done('print-test-page', { printer: 'k2' }, supervisor);
    expect(job).toMatchObject({ printer: 'k2', document: 'test-page', ticket: null, state: 'queued' });
    expect(book().next('k2')).toMatchObject({ id: job.id, document: 'test-page', ticket: null, tries: 0 });
    expect(await room.say('print-test-page', { printer: 'none' }, supervisor)).toBe('unknown-printer');
    // One that never came out is no visitor's trouble.
    book().sending(job.id);
    book().settle(job.id, { outcome: 'unknown' }, 0, true);
    expect(toDo()).toEqual([]);
  });

  it('[HA27] a slip nobody knows about is on the list until it is printed again', async () => {
    const { id } = await room.issue({ printer: 'k1' });
    const { id: job } = book().next('k1')!;
    book().sending(job);
    expect(toDo()).toEqual([]);
    book().settle(job, { outcome: 'unknown', detail: 'reset' }, 120, true);
    expect(toDo()).toEqual([['A001', 'k1', 'unknown']]);
    await room.done('reprint-ticket', { ticket: id, printer: 'k2' }, room.staff('9001'));
    expect(toDo()).toEqual([]);
  });

  it('[HA27] … or set aside by name; a slip that is well is not', async () => {
    await room.issue({ printer: 'k1' });
    const { id: job } = book().next('k1')!;
    expect(await room.say('set-slip-aside', { job }, room.staff('9001'))).toBe('slip-is-well');
    for (let i = 0; i < 3; i++) {
      expect(toDo()).toEqual([]);
      book().sending(job);
      book().settle(job, { outcome: 'failed', detail: 'refused' }, 0, i === 2);
    }
    expect(book().next('k1')).toBeNull();
    expect(toDo()).toEqual([['A001', 'k1', 'failed']]);
    await room.done('set-slip-aside', { job }, room.staff('9001'));
    expect(toDo()).toEqual([]);
    expect(room.db.prepare('SELECT set_aside_by FROM job').pluck().get()).toBe('9001');
    expect(await room.say('set-slip-aside', { job: '999' }, room.staff('9001'))).toBe('unknown-job');
  });

  it('[HA27] … or taken over by another printer: the same slip, unmarked, and counted once', async () => {
    const { id } = await room.issue({ printer: 'k1' });
    const first = book().next('k1')!;
    book().handOver(first.id, 'k2', 'paper-out');
    const second = book().next('k2')!;
    expect([book().next('k1'), second]).toMatchObject([null, { ticket: first.ticket, reprint: 0, tries: 0 }]);
    expect(toDo()).toEqual([]);
    expect(book().hadBy(second.id)).toEqual(['k2', 'k1']);
    book().handOver(second.id, 'guide', 'cover-open');
    expect(book().hadBy(book().next('guide')!.id)).toEqual(['guide', 'k2', 'k1']);
    expect((await room.done('reprint-ticket', { ticket: id }, room.staff('9001'))).job.reprint).toBe(1);
    expect(
      looks()
        .slipsOfDay(room.store.day())
        .map(({ printer, movedTo }) => [printer, movedTo]),
    ).toEqual([
      ['k1', null],
      ['guide', null],
      ['k2', 'guide'],
      ['k1', 'k2'],
    ]);
  });

  it('[HA27] news of an unknown slip settles it; of one still under way it is told again; another printer’s agent has no say', async () => {
    await room.issue({ printer: 'k1' });
    const { id: job } = book().next('k1')!;
    book().sending(job);
    expect(book().settleLate(job, { outcome: 'printed' }, ['k1'])).toBe(false);
    book().settle(job, { outcome: 'unknown', detail: 'closed' }, 120, true);
    expect(book().settleLate(job, { outcome: 'printed' }, ['k2'])).toBe(true);
    expect(toDo()).toHaveLength(1);
    expect(book().settleLate(job, { outcome: 'printed' }, ['k1'])).toBe(true);
    expect(toDo()).toEqual([]);
  });

  it('[HA27] who has gone needs no slip any more', async () => {
    const { id } = await room.issue({ printer: 'k1' });
    const { id: job } = book().next('k1')!;
    book().sending(job);
    book().settle(job, { outcome: 'unknown' }, 0, true);
    await room.done('cancel-ticket', { ticket: id, reason: '改天再来' }, room.staff('9001'));
    expect(toDo()).toEqual([]);
  });

  it('[HA28] a new roll that a person put in counts as new; printing and looking are remembered across restarts', async () => {
    await room.issue({ printer: 'k1' });
    const { id: job } = book().next('k1')!;
    book().sending(job);
    book().settle(job, { outcome: 'printed' }, 150, true);
    book().seen('k1', { ok: true, detail: 'paper-low' });
    const roll = () => openRolls(room.db, room.clock.now).of('k1');
    expect(roll()).toMatchObject({ usedMm: 150, lowAtMm: 150, slips: 1 });
    await room.done('change-roll', { printer: 'k1' }, room.staff('9001'));
    expect(roll()).toMatchObject({ usedMm: 0, lowAtMm: null, slips: 1, slipsMm: 150 });
  });

  it('[HA29] the letterhead is kept as it was saved, and the journal has both the old and the new', async () => {
    const supervisor = room.staff('9002');
    const logo = { widthDots: 16, heightDots: 8, bits: Buffer.alloc(16, 0xaa).toString('base64') };
    const one: Letterhead = { header: [{ zh: '政务服务大厅' }], footer: [{ zh: '谢谢' }], logo };
    expect(room.looks.letterhead()).toEqual({ header: [], footer: [], logo: null });
    expect((await room.done('edit-letterhead', one, supervisor)).letterhead).toEqual(one);
    await room.done('edit-letterhead', { ...one, logo: null }, supervisor);
    expect(room.looks.letterhead()).toEqual({ ...one, logo: null });
    const kept = room.store.journal.since(0, 1000).filter(({ verb }) => verb === 'edit-letterhead');
    expect(kept.map(({ facts }) => JSON.parse(facts)[0].letterhead.logo)).toEqual([logo, null]);
  });
});
