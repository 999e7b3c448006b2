import { describe, expect, it } from 'vitest';
import type { Alert } from '../../protocol/views.ts';
import { alertDeed, byUrgency, type MayMend } from '../../staff-console/alert-deed.ts';
import { blank } from '../../staff-console/away/away-draft.ts';
import { bodyOf, planOf } from '../../staff-console/away/away-plan.ts';
import { gapOf } from '../../staff-console/away/gap.ts';
import { waysOut } from '../../staff-console/away/ways-out.ts';
import { leaving, partnerAway } from './my-post-sample.ts';
import { ago, consoleView, personNow } from './sample.ts';

const view = consoleView();
const draft = { ...blank, reason: 1, minutes: 15 };
const reason = { zh: '送件', en: 'Delivering papers' };
const wangLei = { ...personNow('1002', '王磊'), part: 'B' as const, reported: true };
const kinds = (ways: ReturnType<typeof waysOut>) => ways.map(({ kind }) => kind);

describe('the sign as it would be put up', () => {
  it('[C200] whoever stands in unasked is not named again; whom the clerk chose is, with the note', () => {
    const reported = leaving({ covers: [wangLei], takesOver: wangLei });
    const plan = planOf(view, reported, draft);
    expect(plan).toMatchObject({ cover: { jobNo: '1002' }, worksOn: true, blocked: null, goTo: [2, 1] });
    expect(bodyOf(3, { ...plan, reason }, draft)).toEqual({ counter: 3, reason, backInMin: 15, goTo: [2, 1] });
    const chosen = { ...draft, cover: '1002', note: ' 材料放左边 ' };
    expect(bodyOf(3, { ...planOf(view, leaving(), chosen), reason }, chosen)).toMatchObject({
      cover: '1002',
      note: '材料放左边',
    });
  });

  it('[C200] who is named only works on at once where the hall lets them', () => {
    const chosen = { ...draft, cover: '1002' };
    expect(planOf(view, leaving({ atOnce: true }), chosen).worksOn).toBe(true);
    expect(planOf(view, leaving({ atOnce: false }), chosen).worksOn).toBe(false);
  });

  it('[C201] it is blocked from the very minute the hub says, and not by a third who is there', () => {
    const until = (minutes: number, over = {}) =>
      planOf(view, leaving({ ...partnerAway(), blockedFromMin: 13, ...over }), { ...draft, minutes, ...over }).blocked;
    expect([until(12), until(13), until(30)]).toEqual([null, 'both-away', 'both-away']);
    expect(until(30, { cover: '1005' })).toBeNull();
    // Where a substitute must have signed in at the counter, being in the hall releases nobody.
    expect(until(30, { cover: '1005', onPost: 'at-counter' })).toBe('both-away');
    // The other of the two is no third.
    expect(until(30, { cover: '1002' })).toBe('both-away');
  });

  it('[C202] a long absence waits for a substitute on post', () => {
    const asked = leaving({ coverFromMin: 15, onPost: 'at-counter' });
    expect(planOf(view, asked, { ...draft, minutes: 10 }).blocked).toBeNull();
    expect(planOf(view, asked, draft).blocked).toBe('cover-first');
    expect(planOf(view, { ...asked, covers: [wangLei], takesOver: wangLei }, draft).blocked).toBeNull();
  });

  it('[C203] without the hub’s word nothing is blocked here, and people are sent to the counters at work', () => {
    expect(planOf(view, null, draft)).toMatchObject({ blocked: null, cover: null, goTo: [1, 2] });
  });
});

describe('ways out', () => {
  const now = Date.now();
  const waysFor = (over: Parameters<typeof leaving>[0], mayName = false, minutes = 15) => {
    const asked = leaving(over);
    return waysOut(asked, planOf(view, asked, { ...draft, minutes }), mayName, now);
  };

  it('[C204] by how soon one can leave: a third who is free, then the other’s return, the leader last; nobody who is away', () => {
    const ways = waysFor(partnerAway());
    expect(kinds(ways)).toEqual(['third', 'wait', 'leader']);
    expect(ways[0]).toMatchObject({ person: { name: '郑浩' } });
    expect(Math.round((ways[1]!.at! - now) / 60_000)).toBe(11);
    expect(kinds(waysFor({ ...partnerAway(), leader: null }, true))).toEqual(['third', 'wait', 'name']);
  });

  it('[C204] a shorter absence is offered where it would be free; an end nobody knows is not made up', () => {
    expect(waysFor({ ...partnerAway(), blockedFromMin: 13 })).toContainEqual({ kind: 'shorter', minutes: 10, at: now });
    const gone = { ...personNow('1002', '王磊', { state: 'not-here' as const }), part: 'B' as const };
    const open = waysFor({
      blockedFromMin: 1,
      covers: [],
      partner: { ...gone, away: [{ from: ago(0), until: null, ground: 'not-here', reason: null }] },
    });
    expect(open).toContainEqual(expect.objectContaining({ kind: 'wait', at: null }));
  });

  it('[C204] where substitutes report at the counter, one who has not is asked to; one who has can be named at once', () => {
    const at = { ...partnerAway(), onPost: 'at-counter' as const };
    expect(kinds(waysFor(at))).toContain('report');
    const covers = [{ ...personNow('1005', '郑浩'), part: 'stand-by' as const, reported: true }];
    expect(kinds(waysFor({ ...at, covers }))[0]).toBe('third');
  });

  it('[C205] the picture shows the minutes with nobody there, and nothing that is not in the way', () => {
    const away = (from: number, until: number | null) => ({
      from: ago(from),
      until: until === null ? null : ago(until),
      ground: 'sign',
      reason: null,
    });
    const partner = (...times: ReturnType<typeof away>[]) => ({
      ...personNow('1002', '王磊'),
      part: 'B' as const,
      away: times,
    });
    const at = Date.now();
    expect(gapOf(partner(away(7, -10)), 15, at).nobodyMin).toBe(10);
    expect(gapOf(partner(away(7, null)), 15, at).nobodyMin).toBe(15);
    const later = gapOf(partner(away(-20, -60)), 15, at);
    expect([later.nobodyMin, later.otherAway]).toEqual([0, []]);
    expect(later.from % 600_000).toBe(0);
    expect(later.until).toBeGreaterThanOrEqual(later.want.until);
  });
});

describe('the deed that mends an alert', () => {
  const alert = (code: 'sign-overdue' | 'unattended' | 'cover-needed' | 'cover-asked' | 'off-post', about: string) => ({
    id: `${code}:${about}`,
    code,
    about,
    since: ago(3),
  });
  const aside = { current: null, waiting: [], held: [], missed: [] };
  const at = (state: 'free' | 'away' | 'unattended') => ({ ...aside, number: 3, state });
  const may: MayMend = { cover: [2], name: [2, 5], jobNo: '1001', rooms: ['counter', 'my'] };

  it('[C206] at the own counter the clerk is back with one press', () => {
    expect(alertDeed(alert('sign-overdue', '3'), at('away'), null, may)).toEqual({
      name: 'take-down-sign',
      counter: 3,
    });
    expect(alertDeed(alert('unattended', '3'), at('unattended'), null, may)).toEqual({
      name: 'open-counter',
      counter: 3,
    });
    expect(alertDeed(alert('unattended', '3'), at('free'), null, may)).toBeNull();
  });

  it('[C510] what takes more than a press leads to its page, for those who may go there', () => {
    const told = (code: Alert['code'], about: string): Alert => ({ id: 'x', code, about, since: ago(3) });
    const deed = (code: Alert['code'], about: string, rooms: MayMend['rooms'] = may.rooms) =>
      alertDeed(told(code, about), at('free'), null, { ...may, rooms });
    expect(deed('opening-due', '3')).toEqual({ name: 'to-page', room: 'my', tab: 'day' });
    expect(deed('closing-due', '4')).toBeNull();
    expect(deed('leave-unstarted', '李静 1001')).toEqual({ name: 'to-page', room: 'my', tab: 'leave' });
    expect(deed('leave-overdue', 'Anna de Vries 1004')).toBeNull();
    const leads = ['counter', 'hall', 'rota', 'my'] as const;
    expect(deed('leave-overdue', 'Anna de Vries 1004', leads)).toEqual({ name: 'to-page', room: 'my', tab: 'people' });
    expect(deed('rota-due', '2026-12')).toBeNull();
    expect(deed('rota-due', '2026-12', leads)).toEqual({ name: 'to-page', room: 'rota' });
    expect(deed('calendar-missing', '2027', leads)).toBeNull();
    expect(deed('calendar-missing', '2027', ['devices'])).toEqual({
      name: 'to-page',
      room: 'devices',
      page: 'calendar',
    });
  });

  it('[C469] what is due of the hall leads to its lists, a later demand to the page where it is weighed', () => {
    const rooms = ['cases'] as const;
    const tabOf = (code: Alert['code']) =>
      alertDeed({ id: 'x', code, about: '2', since: ago(3) }, at('free'), null, { ...may, rooms });
    for (const code of ['cases-overdue', 'refusals-to-audit', 'loans-overdue', 'fees-unpaid'] as const)
      expect([code, tabOf(code)]).toEqual([code, { name: 'to-cases', tab: 'due' }]);
    for (const code of ['breach-steps', 'breach-told', 'breach-appeals'] as const)
      expect([code, tabOf(code)]).toEqual([code, { name: 'to-cases', tab: 'breaches' }]);
  });

  it('[C510] the grave come first, and of each the oldest', () => {
    const told = (code: Alert['code'], min: number): Alert => ({ id: code, code, about: '1', since: ago(min) });
    const list = [told('sign-due', 1), told('calendar-missing', 90), told('off-post', 2), told('unattended', 5)];
    expect(byUrgency(list, ({ code }) => code === 'off-post' || code === 'unattended').map(({ code }) => code)).toEqual(
      ['unattended', 'off-post', 'calendar-missing', 'sign-due'],
    );
  });

  it('[C206] at another, who stands nowhere and may goes to take it; who leads names somebody; anybody else only knows', () => {
    expect(alertDeed(alert('cover-needed', '2'), aside, null, may)).toEqual({ name: 'to-cover', counter: 2 });
    expect(alertDeed(alert('cover-asked', '2'), aside, null, may)).toEqual({ name: 'name-cover', counter: 2 });
    expect(alertDeed(alert('cover-needed', '2'), at('free'), null, may)).toEqual({ name: 'name-cover', counter: 2 });
    expect(alertDeed(alert('off-post', '5'), aside, null, may)).toEqual({ name: 'name-cover', counter: 5 });
    expect(alertDeed(alert('off-post', '6'), aside, null, may)).toBeNull();
  });
});
