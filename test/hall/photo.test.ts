import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { photoFrom } from '../../server/hall/picture.ts';
import { photoPlace } from '../../server/hall/photo-looks.ts';
import { PhotoFile } from '../../protocol/photo.ts';
import { openRoom, type Room } from '../support/room.ts';
import { jpegOf, pngOf } from './pictures.ts';

const inside = (base64: string) => Buffer.from(base64, 'base64').toString('latin1');

describe('a photo is asked of its bytes', () => {
  it('[HA40] JPEG and PNG are told by what is in them, with their size; anything else is no photo', () => {
    expect(photoFrom(jpegOf())).toMatchObject({ type: 'image/jpeg', width: 360, height: 480 });
    expect(photoFrom(pngOf())).toMatchObject({ type: 'image/png', width: 360, height: 480 });
    const jpeg = Buffer.from(jpegOf({ beside: '' }), 'base64');
    const png = Buffer.from(pngOf({ beside: '' }), 'base64');
    const none: [string, Buffer][] = [
      ['a page', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
      ['a GIF', Buffer.from('GIF89a')],
      ['nothing', Buffer.alloc(0)],
      ...Array.from({ length: jpeg.length - 2 }, (_, end): [string, Buffer] => [
        `a JPEG cut after ${end}`,
        jpeg.subarray(0, end),
      ]),
      ...Array.from({ length: png.length - 1 }, (_, end): [string, Buffer] => [
        `a PNG cut after ${end}`,
        png.subarray(0, end),
      ]),
      [
        'a JPEG whose segment reaches past the end',
        Buffer.concat([jpeg.subarray(0, 2), Buffer.from('ffe1ffff', 'hex')]),
      ],
      ['a PNG without a picture', Buffer.concat([png.subarray(0, 33), png.subarray(-12)])],
    ];
    expect(none.filter(([, file]) => photoFrom(file.toString('base64')) !== null).map(([name]) => name)).toEqual([]);
  });

  it('[HA41] it is three to four, and neither too small nor too large', () => {
    const sizes: [number, number, boolean][] = [
      [360, 480, true],
      [361, 481, true],
      [90, 120, true],
      [960, 1280, true],
      [89, 119, false],
      [963, 1284, false],
      [480, 480, false],
      [480, 360, false],
    ];
    for (const [width, height, good] of sizes) {
      expect([width, height, photoFrom(jpegOf({ width, height })) !== null]).toEqual([width, height, good]);
      expect([width, height, photoFrom(pngOf({ width, height })) !== null]).toEqual([width, height, good]);
    }
    expect(PhotoFile.safeParse(Buffer.alloc(32_768).toString('base64')).success).toBe(true);
    expect(PhotoFile.safeParse(Buffer.alloc(32_772).toString('base64')).success).toBe(false);
    expect(PhotoFile.safeParse('not base64').success).toBe(false);
  });

  it('[HA42] what a camera or a person wrote beside the picture is gone, the picture is whole', () => {
    for (const file of [jpegOf, pngOf]) {
      const said = 'HERE-I-LIVE';
      const kept = inside(photoFrom(file({ beside: said }))!.base64);
      expect(kept).not.toContain(said);
      expect(kept).not.toMatch(/Exif|tEXt|tIME|JFIF/);
      // What is kept is a picture itself, and stays as it is.
      expect(inside(photoFrom(Buffer.from(kept, 'latin1').toString('base64'))!.base64)).toBe(kept);
    }
    const kept = inside(photoFrom(jpegOf())!.base64);
    expect(kept).toContain('\x12\xff\x00\x34\xff\xd0\x56\xff\xd9');
  });
});

describe('whose photo', () => {
  let room: Room;
  beforeAll(async () => {
    room = await openRoom();
  });
  afterAll(() => room.close());

  it('[HA43] a leader or the system administrator sets it; a new one takes its place; taken down, nothing of it is left', async () => {
    const leader = room.staff('9002');
    expect(await room.say('set-photo', { staff: 'nobody', picture: jpegOf() }, leader)).toBe('unknown-staff');
    expect(await room.say('set-photo', { staff: '1001', picture: btoa('<svg/>') }, leader)).toBe('not-a-photo');
    expect(await room.say('remove-photo', { staff: '1001' }, leader)).toBe('no-photo');
    const first = await room.done('set-photo', { staff: '1001', picture: jpegOf() }, leader);
    const second = await room.done('set-photo', { staff: '1001', picture: pngOf() }, leader);
    expect(second.photo).not.toBe(first.photo);
    expect(room.looks.photo(first.photo.split('/').at(-1)!)).toBeNull();
    const kept = room.looks.photo(room.looks.photoOf('1001')!)!;
    expect(kept).toMatchObject({ staff: '1001', type: 'image/png' });
    expect(room.looks.openText(kept.sealed, photoPlace('1001', kept.id))).toBe(photoFrom(pngOf())!.base64);
    expect(() => room.looks.openText(kept.sealed, photoPlace('1002', kept.id))).toThrow();
    await room.done('remove-photo', { staff: '1001' }, leader);
    expect(room.looks.photoOf('1001')).toBeNull();
    expect(room.db.prepare('SELECT count(*) FROM photo').pluck().get()).toBe(0);
  });

  it('[HA43] the journal says who set whose photo, and shows no face', async () => {
    await room.done('set-photo', { staff: '1002', picture: jpegOf() }, room.staff('9002'));
    const [fact] = room.heard.at(-1)!.facts;
    expect(fact).toMatchObject({ fact: 'photo-set', staff: '1002', by: '9002' });
    const picture = photoFrom(jpegOf())!.base64;
    expect(JSON.stringify(room.heard)).not.toContain(picture.slice(40, 80));
  });
});
