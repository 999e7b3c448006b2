import { describe, expect, it } from 'vitest';
import { deviceKinds } from '../../protocol/commands.ts';
import { type Role, roles } from '../../protocol/hall-file.ts';
import { type Asker, type May, nameOf, permits } from '../../server/hall/asker.ts';
import { masked } from '../../server/hall/masked.ts';
import { failuresBeforeLock, lockAfter } from '../../server/hall/sign-in.ts';
import { commandNames, mayOf } from '../../server/hub.ts';
import { commands } from '../../protocol/commands.ts';

const nobody: Asker = { staff: null, device: null, holder: null, address: 'test' };
const staff = (...held: Role[]): Asker => ({
  ...nobody,
  staff: { jobNo: '1001', name: '李静', title: null, department: null, roles: held },
});
const screen = (kind: NonNullable<Asker['device']>['kind']): Asker => ({
  ...nobody,
  device: { id: 'd1', kind, label: '1号', printer: null },
});
const holder: Asker = { ...nobody, holder: 7 };

describe('who may', () => {
  const table: [string, readonly May[], Asker, string][] = [
    ['a stranger, what anyone may', ['anyone'], nobody, 'granted'],
    ['a stranger, what a clerk may', ['clerk'], nobody, 'sign-in'],
    ['a clerk', ['clerk'], staff('clerk'), 'granted'],
    ['one of several roles', ['leader'], staff('clerk', 'leader'), 'granted'],
    ['another role', ['leader'], staff('clerk'), 'not-allowed'],
    ['a kiosk', ['kiosk'], screen('kiosk'), 'granted'],
    ['a board, what a kiosk may', ['kiosk'], screen('board'), 'sign-in'],
    ['a kiosk with a clerk signed in', ['clerk'], { ...screen('kiosk'), staff: staff('clerk').staff }, 'granted'],
    ['the hub’s own PC, what any screen may', ['kiosk'], screen('local'), 'granted'],
    ['the hub’s own PC, what only staff may', ['clerk'], screen('local'), 'sign-in'],
    ['the hub’s own PC, what only the hub may', ['hub'], screen('local'), 'sign-in'],
    ['a ticket’s holder', ['holder'], holder, 'granted'],
    ['a ticket’s holder, what a clerk may', ['clerk'], holder, 'sign-in'],
    ['a clerk, what only the hub may', ['hub'], staff('clerk'), 'not-allowed'],
  ];

  it.each(table)('[HA14] %s', (_, may, asker, permission) => {
    expect(permits(may, asker)).toBe(permission);
  });

  it('[HA14] for every command, every role and every screen it is what the command says', () => {
    expect([...commandNames].sort()).toEqual(Object.keys(commands).sort());
    for (const name of commandNames) {
      const may = mayOf(name);
      const open = may.includes('anyone');
      for (const role of roles)
        expect([name, role, permits(may, staff(role))]).toEqual([
          name,
          role,
          open || may.includes(role) ? 'granted' : 'not-allowed',
        ]);
      for (const kind of deviceKinds)
        expect([name, kind, permits(may, screen(kind))]).toEqual([
          name,
          kind,
          open || may.includes(kind) ? 'granted' : 'sign-in',
        ]);
    }
  });

  it('[HA15] the three administrators touch no ticket and no counter', () => {
    const admins: Role[] = ['system-admin', 'security-admin', 'audit-admin'];
    const touched = commandNames.filter(
      (name) => !mayOf(name).includes('anyone') && admins.some((role) => mayOf(name).includes(role)),
    );
    expect(touched.sort()).toEqual([
      'accept-device',
      'change-roll',
      'draft-guide',
      'edit-letterhead',
      'import-calendar',
      'print-test-page',
      'remove-photo',
      'revoke-device',
      'search-applicant',
      'set-photo',
      'set-slip-aside',
      'submit-guide',
    ]);
    // The auditor changes nothing; that they looked for somebody stands in the journal.
    expect(commandNames.filter((name) => mayOf(name).includes('audit-admin'))).toEqual(['search-applicant']);
  });

  it('[HA15] only pairing and a visitor’s own wish are open to anyone, and nothing is the hub’s', () => {
    expect(commandNames.filter((name) => mayOf(name).includes('anyone')).sort()).toEqual([
      'ask-about-case',
      'delay-ticket',
      'pair-device',
    ]);
    expect(commandNames.filter((name) => mayOf(name).includes('hub'))).toEqual([]);
  });

  it('[HA16] the journal names who asked by what is known best', () => {
    expect(
      [staff('clerk'), { ...screen('kiosk'), staff: staff('clerk').staff }, holder, screen('kiosk'), nobody].map(
        nameOf,
      ),
    ).toEqual(['staff:1001', 'staff:1001', 'holder:7', 'device:d1', 'anyone']);
  });
});

describe('people as they are shown', () => {
  it.each([
    ['周若兰', '周*兰'],
    ['欧阳若兰', '欧**兰'],
    ['李静', '李*'],
    ['李', '*'],
    ['𠮷田', '𠮷*'],
    ['Anna Li', 'A*****i'],
  ])('[HA17] %s is shown as %s', (name, shown) => {
    expect(masked({ name })).toEqual({ name: shown });
  });

  it('[HA17] numbers keep their ends, short ones only the first sign; what was not said is not shown', () => {
    expect(masked({ idNo: '330203196003152041', phone: '13857415210' })).toEqual({
      idNo: '3302**********2041',
      phone: '138****5210',
    });
    expect(masked({ idNo: 'AB12', phone: '12345' })).toEqual({ idNo: 'A***', phone: '1****' });
    expect(masked({ idNo: '12345678' })).toEqual({ idNo: '1*******' });
    expect(masked({})).toEqual({});
  });
});

describe('wrong PINs', () => {
  it('[HA18] five lock for a minute, then longer each time, an hour at most', () => {
    const minutes = Array.from({ length: 14 }, (_, i) => lockAfter(i) / 60_000);
    expect(failuresBeforeLock).toBe(5);
    expect(minutes).toEqual([0, 0, 0, 0, 0, 1, 1, 5, 5, 15, 15, 60, 60, 60]);
    expect(lockAfter(1_000_000)).toBe(3600_000);
  });
});
