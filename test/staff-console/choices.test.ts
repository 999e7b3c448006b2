import type { Room } from '../../staff-console/rooms-of-roles.ts';
import { describe, expect, it } from 'vitest';
import { alertDeed, alertSlip } from '../../staff-console/alert-deed.ts';
import { minutesOffered, placesInstead } from '../../staff-console/away/away-choices.ts';
import { remember } from '../../staff-console/remember-calls.ts';
import { issueBody } from '../../staff-console/guide/issue-draft.ts';
import { consolesCovering } from '../../staff-console/guide/covering.ts';
import { roomsOf } from '../../staff-console/rooms-of-roles.ts';
import { callingView, consoleView, hall, printersView } from './sample.ts';

describe('the away sign', () => {
  it('[P1] the usual minutes are offered up to the hall’s limit', () => {
    expect(minutesOffered(30)).toEqual([5, 10, 15, 20, 30]);
    expect(minutesOffered(12)).toEqual([5, 10, 12]);
    expect(minutesOffered(3)).toEqual([3]);
    expect(minutesOffered(45)).toEqual([5, 10, 15, 20, 30, 45]);
  });
  it('[P1] only counters that share a queue are offered, those at work first', () => {
    expect(placesInstead(consoleView()).map(({ number, atWork }) => [number, atWork])).toEqual([
      [2, true],
      [1, true],
    ]);
  });
});

describe('what this console can do about an alert', () => {
  it('[K5] a call for help can be answered, a slip printed again when its ticket is known here', () => {
    const view = consoleView();
    expect(alertDeed({ id: 'h1', code: 'help-asked', about: 'K2', since: '' }, view, null)).toEqual({
      name: 'answer-help',
      help: 'h1',
    });
    expect(alertDeed({ id: 'x', code: 'slip-failed', about: 'A026', since: '' }, view, null)).toMatchObject({
      name: 'reprint-ticket',
      number: 'A026',
    });
    expect(alertDeed({ id: 'x', code: 'slip-failed', about: 'Z999', since: '' }, view, null)).toBeNull();
    expect(alertDeed({ id: 'x', code: 'board-dark', about: 'east', since: '' }, view, null)).toBeNull();
  });
  it('[C469] an alert about a case opens its page, one about lists its list, for those who have the room of cases', () => {
    const about = (code: 'case-sent' | 'cases-overdue' | 'message-due', of: string, rooms: readonly Room[]) =>
      alertDeed({ id: 'x', code, about: of, since: '' }, consoleView(), null, {
        cover: [],
        name: [],
        jobNo: '3021',
        rooms,
      });
    expect(about('case-sent', 'LJ-20261120-0195', ['cases'])).toEqual({ name: 'to-case', number: 'LJ-20261120-0195' });
    expect(about('cases-overdue', '2', ['cases'])).toEqual({ name: 'to-cases', tab: 'due' });
    expect(about('message-due', '1', ['cases'])).toEqual({ name: 'to-cases', tab: 'mine' });
    expect(about('case-sent', 'LJ-20261120-0195', ['guide'])).toBeNull();
  });
  it('[P60] a slip that failed is known by the hall’s paper: its job, its printer, also of a ticket this console does not know', () => {
    const paper = printersView();
    const alert = { id: 'x', code: 'slip-failed', about: 'B011', since: '' } as const;
    const slip = alertSlip(alert, paper);
    expect(slip).toMatchObject({ job: '54', printer: 'k1', detail: 'cutter-error' });
    expect(alertDeed(alert, consoleView(), slip)).toMatchObject({ name: 'reprint-ticket', number: 'B011', job: '54' });
    expect(alertSlip({ ...alert, about: 'B010' }, paper)).toBeNull();
    expect(alertSlip(alert, null)).toBeNull();
  });
});

describe('the calls of one visitor', () => {
  it('[V3] each call keeps what was seen of it when the next one comes', () => {
    const first = remember(new Map(), callingView(0, { seen: { boards: 2, of: 3, spoken: 1, screens: [] } }));
    const second = remember(first, callingView(1));
    expect([...second.values()].map(({ times, boards, spoken }) => [times, boards, spoken])).toEqual([
      [1, 2, 1],
      [2, 3, 2],
    ]);
  });
});

describe('the guide’s desk', () => {
  it('[P5] a few counters tell of every queue of the hall', () => {
    const chosen = consolesCovering(hall.counters);
    const queues = hall.counters.filter(({ number }) => chosen.includes(number)).flatMap((counter) => counter.queues);
    expect(new Set(queues)).toEqual(new Set(hall.queues.map(({ code }) => code)));
    expect(chosen.length).toBeLessThanOrEqual(hall.queues.length);
  });
  it('[P5] only what was told goes into the command', () => {
    const blank = {
      typed: 'sbk',
      service: null,
      class: null,
      deaf: false,
      name: ' ',
      idNo: '',
      phone: '',
      printer: 'default' as const,
    };
    expect(issueBody(blank, 'ss-card', 'zh')).toEqual({ service: 'ss-card', language: 'zh' });
    expect(issueBody({ ...blank, class: 'elderly', deaf: true, name: '周兰', printer: null }, 'ss-card', 'zh')).toEqual(
      {
        service: 'ss-card',
        language: 'zh',
        class: 'elderly',
        deaf: true,
        holder: { name: '周兰' },
        printer: null,
      },
    );
  });
});

describe('roles', () => {
  it('[S5 P71] each role has its rooms, printers beside their own for those who look after them', () => {
    expect(roomsOf(['clerk'])).toEqual(['counter', 'cases', 'fees', 'my']);
    expect(roomsOf(['guide', 'supervisor'])).toEqual([
      'guide',
      'hall',
      'cases',
      'fees',
      'rota',
      'paper',
      'guides',
      'my',
    ]);
    expect(roomsOf(['leader'])).toEqual(['counter', 'hall', 'cases', 'fees', 'rota', 'paper', 'faces', 'guides', 'my']);
    expect(roomsOf(['system-admin'])).toEqual(['devices', 'paper', 'faces', 'guides']);
    expect(roomsOf(['complaints'])).toEqual(['cases', 'my']);
  });
});
