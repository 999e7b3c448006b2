import { afterAll, beforeAll, expect, it } from 'vitest';
import { AttendanceSheet, AttendanceView } from '../../protocol/attendance-view.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { smallHall } from '../support/small-hall.ts';
import { Elsewhere } from '../web/elsewhere.ts';

let hub: RunningHub;
const people: Record<string, Elsewhere> = {};
let month = '';
beforeAll(async () => {
  hub = await startHub({
    hall: smallHall((file) => {
      file.staff[0]!.name = '=甲';
    }),
  });
  for (const jobNo of ['1001', '1002', '9002', '9003', '9101'])
    people[jobNo] = await new Elsewhere(hub.url).signIn(jobNo);
  month = (await hub.caller().get('/api/health')).body.businessDay.slice(0, 7);
  await people['1001']!.done('punch', {});
});
afterAll(async () => {
  for (const person of Object.values(people)) person.close();
  await hub.close();
});

it('[PO81] over HTTP the sheet is given to those who may, each their own part of it', async () => {
  const ask = (jobNo: string) => people[jobNo]!.get(`/api/attendance/${month}`);
  const rows = async (jobNo: string) => AttendanceSheet.parse((await ask(jobNo)).body).people.map((one) => one.jobNo);
  expect(await rows('9003')).toHaveLength(7);
  expect([await rows('1002'), await rows('9101')]).toEqual([['1002'], []]);
  const stranger = new Elsewhere(hub.url);
  expect(await stranger.get(`/api/attendance/${month}`)).toMatchObject({ status: 401, body: { code: 'sign-in' } });
  expect(await people['9003']!.get('/api/attendance/2026-13')).toMatchObject({
    status: 400,
    body: { code: 'invalid' },
  });
  stranger.close();
});

it('[PO83] over HTTP the file is a file, in the language asked for', async () => {
  const file = await people['9002']!.get(`/api/attendance/${month}.csv`);
  expect(file.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8$/);
  expect(file.headers.get('content-disposition')).toBe(`attachment; filename="attendance-${month}.csv"`);
  expect(file.body).toContain("\r\n1001,'=甲,人社局,");
  const english = await people['9002']!.get(`/api/attendance/${month}.csv`, { 'Accept-Language': 'en' });
  expect(english.body).toContain('Job number,Name,Unit,');
});

it('[PO81] today’s view is for leaders and supervisors, and follows each punch', async () => {
  const view = await people['9002']!.get('/api/views/attendance');
  const [first, second] = AttendanceView.parse(view.body.view).people;
  expect([first, second]).toMatchObject([{ jobNo: '1001' }, { jobNo: '2001', at: [null, null] }]);
  // The test hall is open day and night: in the afternoon one punch alone is the going.
  expect(first!.at.filter((at) => at !== null)).toHaveLength(1);
  expect(await people['1001']!.get('/api/views/attendance')).toMatchObject({ status: 403 });
  const supervisor = await hub.caller().signIn('9003');
  const screen = await supervisor.watch(['attendance']);
  await people['1002']!.done('punch', {});
  await screen.until(() => screen.view()?.people[2].at.some((at: string | null) => at !== null));
  supervisor.close();
});
