import type { CaseAnswer } from '../../protocol/case-answer.ts';
import type { Body } from '../../protocol/commands.ts';
import type { HallFile } from '../../protocol/hall-file.ts';
import type { Asker } from '../../server/hall/asker.ts';
import { openRoom, type Room, type RoomSettings } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';

const text = (zh: string, en: string) => ({ zh, en });
const material = (id: string, name: string, more: object = {}) => ({
  id,
  name: text(name, id),
  original: 1,
  copies: 0,
  required: true,
  shared: false,
  ...more,
});

/** A small hall whose pension asks for three things, looks one up itself, and would like a fifth. */
export const caseHall = (change: (file: HallFile) => void = () => undefined): HallFile =>
  smallHall((file) => {
    const pension = file.services.find(({ id }) => id === 'pension')!;
    pension.guide = {
      ...pension.guide,
      materials: [
        material('id', '居民身份证', { copies: 1 }),
        material('form', '待遇申领表'),
        material('photo', '近期照片'),
        material('record', '缴费记录', { shared: true }),
        material('letter', '委托书', { required: false }),
      ],
    };
    change(file);
  });

type Ticks = Body<'take-in-case'>['materials'];
export const received = (...ids: string[]): Ticks => ids.map((id) => ({ id, state: 'received' as const }));
export const missing = (...ids: string[]): Ticks => ids.map((id) => ({ id, state: 'missing' as const }));

export const applicant = { name: '周小兰', idNo: '330203196003152041', phone: '13800005210' };

/** A room with one clerk at counter 1, and visitors who are served there one after the other. */
export class CaseRoom {
  readonly room: Room;
  readonly clerk: Asker;
  ticket = '';
  constructor(room: Room, clerk: Asker) {
    this.room = room;
    this.clerk = clerk;
  }

  /** The next visitor is in service at counter 1. */
  async serve(service = 'pension', holder: Body<'issue-ticket'>['holder'] | null = applicant): Promise<string> {
    const { id } = await this.room.issue({ service, ...(holder ? { holder } : {}) });
    await this.room.done('call-next', { counter: 1 }, this.clerk);
    await this.room.done('begin-service', { ticket: id }, this.clerk);
    this.ticket = id;
    return id;
  }

  async finish(): Promise<void> {
    await this.room.done('finish-service', { ticket: this.ticket }, this.clerk);
  }

  /** Taken in from a visitor who is served for it. */
  async takeIn(materials: Ticks, service = 'pension'): Promise<CaseAnswer> {
    const ticket = await this.serve(service);
    return (await this.room.done('take-in-case', { ticket, service, materials }, this.clerk)).case;
  }

  /** So many whole days later, at the same hour. */
  days(days: number): void {
    this.room.clock.pass(days * 86_400);
    this.room.hub.turnDay();
  }
}

export async function openCaseRoom(settings: RoomSettings = {}): Promise<CaseRoom> {
  const room = await openRoom({ hall: caseHall(), ...settings });
  return new CaseRoom(room, await room.post(1));
}
