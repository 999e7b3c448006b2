import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CannotRun } from '../../printer/agent/cannot-run.ts';
import { readSettings } from '../../printer/agent/settings.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'haojiao-agent-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const read = (line: string, env: NodeJS.ProcessEnv = {}) =>
  readSettings(['--data', dir, ...line.split(' ').filter(Boolean)], env)!;
const at = (line: string) => read(`--hub 10.0.0.1:8080 ${line}`).printer.at;
function fault(line: string, env: NodeJS.ProcessEnv = {}): string {
  try {
    read(line, env);
  } catch (error) {
    if (error instanceof CannotRun) return error.message;
    throw error;
  }
  return 'no fault';
}

describe('what the print agent is told', () => {
  it('[A1] the command line counts before the environment, and that before settings.json in its folder', () => {
    writeFileSync(
      join(dir, 'settings.json'),
      '\uFEFF{"hub": "http://file:1", "label": "文件", "serial": "/dev/ttyS0", "virtual": false}',
    );
    try {
      expect(read('')).toMatchObject({ hub: 'http://file:1', label: '文件', answers: null, dataDir: dir });
      expect(read('').printer.at).toEqual({ kind: 'serial', path: '/dev/ttyS0', baud: 9600 });
      const env = { PRINT_AGENT_HUB: 'https://env:2/', PRINT_AGENT_USB: 'yes', PRINT_AGENT_LABEL: '环境' };
      expect(read('', env)).toMatchObject({ hub: 'https://env:2', label: '环境', printer: { at: { kind: 'usb' } } });
      expect(read('--hub line:3 --tcp=10.0.0.9 --label 命令', env)).toMatchObject({
        hub: 'http://line:3',
        label: '命令',
        printer: { at: { kind: 'tcp', host: '10.0.0.9', port: 9100 } },
      });
    } finally {
      rmSync(join(dir, 'settings.json'));
    }
  });

  it('[A2] every kind of printer can be named', () => {
    expect(at('--tcp printer.hall:9101')).toEqual({ kind: 'tcp', host: 'printer.hall', port: 9101 });
    expect(at('--tcp [fe80::1]:9101')).toEqual({ kind: 'tcp', host: 'fe80::1', port: 9101 });
    expect(at('--usb')).toEqual({ kind: 'usb' });
    expect(at('--usb 04b8:0e15')).toEqual({ kind: 'usb', vendor: 0x04b8, product: 0x0e15 });
    expect(at('--serial COM3:19200')).toEqual({ kind: 'serial', path: 'COM3', baud: 19200 });
    expect(at('--serial /dev/serial/by-path/pci-0000:00:14')).toMatchObject({
      path: '/dev/serial/by-path/pci-0000:00:14',
    });
    expect(at('--file /dev/usb/lp0')).toEqual({ kind: 'file', path: '/dev/usb/lp0' });
    expect(at('--queue \\\\PC\\NAME')).toEqual({ kind: 'queue', name: '\\\\PC\\NAME' });
    expect(at('--virtual')).toEqual({ kind: 'virtual' });
    expect(read('--hub h --virtual --answers none').answers).toBe('none');
  });

  it('[A3] what it was told wrongly is said in both languages', () => {
    for (const [line, zh, en] of [
      ['--virtual', '请用 --hub 写明主机地址', 'say where the hub is'],
      ['--hub h', '请写明一台打印机', 'name one printer'],
      ['--hub h --virtual --usb', '一个代理只管一台打印机', 'one agent drives one printer'],
      ['--hub', '--hub 后面缺少内容', '--hub needs a value'],
      ['--hub h --printer x', '不认识 --printer', '--printer is not known'],
      ['--hub h --usb epson', '--usb 不能是“epson”', '--usb cannot be "epson"'],
      ['--hub h --tcp a:99999', '--tcp 不能是“a:99999”', '--tcp cannot be "a:99999"'],
      ['--hub h --virtual --answers maybe', '--answers 不能是“maybe”', '--answers cannot be "maybe"'],
      ['--hub http:// --virtual', '--hub 不能是“http://”', '--hub cannot be "http://"'],
    ])
      expect([fault(line!).includes(zh!), fault(line!).includes(en!)], `${line}: ${fault(line!)}`).toEqual([
        true,
        true,
      ]);
    for (const text of ['{"hub": ', '[]', '{"hub": 5}', '{"printer": "usb"}']) {
      writeFileSync(join(dir, 'settings.json'), text);
      expect(fault('--virtual'), text).toContain('settings.json');
    }
    rmSync(join(dir, 'settings.json'));
  });
});
