/** A sentence for whoever stands at the kiosk PC, in both languages: Chinese first. */
export interface Said {
  zh: string;
  en: string;
}

/** Everything the print agent says on its terminal. */
export const words = {
  help: `号角打印代理：让主机用这台电脑的打印机
Haojiao print agent: lends this PC's printer to the hub

  npm run print-agent -- --hub http://192.168.1.10:8080 --label 取号机2 --tcp 192.168.1.50

  --hub URL            主机地址 the hub's address
  --label NAME         这台代理的名称，大厅文件里用它 the name by which the hall file calls this agent
  --tcp HOST[:PORT]    网络打印机 a printer on the network (9100)
  --usb [VENDOR:PRODUCT]  USB 打印机，编号为十六进制 a USB printer, ids in hex; without: the first one
  --serial PATH[:BAUD] 串口打印机 a serial printer (9600)
  --file PATH          设备文件 a device file such as /dev/usb/lp0
  --queue NAME         系统打印队列，Windows 用 \\\\电脑\\共享名 a CUPS queue; on Windows a share \\\\PC\\NAME
  --virtual            不出纸，存入数据目录 no paper: slips are kept in the data folder
  --answers HOW        process-id | end | real-time | none，一般以大厅文件为准 normally the hall file says so
  --data DIR           数据目录 the data folder (./print-agent-data)
  --help               显示本说明 this page

同样的设置可以写在环境变量（PRINT_AGENT_HUB、PRINT_AGENT_TCP …）或数据目录的 settings.json 里，命令行优先。
The same may stand in the environment (PRINT_AGENT_HUB, PRINT_AGENT_TCP …) or in settings.json in the data
folder: {"hub": "http://192.168.1.10:8080", "label": "取号机2", "usb": true}. The command line counts first.
`,
  unknownFlag: (flag: string) => ({ zh: `不认识 ${flag}`, en: `${flag} is not known` }),
  missingValue: (flag: string) => ({ zh: `${flag} 后面缺少内容`, en: `${flag} needs a value` }),
  badValue: (flag: string, value: string) => ({ zh: `${flag} 不能是“${value}”`, en: `${flag} cannot be "${value}"` }),
  noHub: { zh: '请用 --hub 写明主机地址', en: 'say where the hub is, with --hub' },
  noPrinter: {
    zh: '请写明一台打印机：--tcp、--usb、--serial、--file、--queue 或 --virtual',
    en: 'name one printer: --tcp, --usb, --serial, --file, --queue or --virtual',
  },
  twoPrinters: { zh: '一个代理只管一台打印机', en: 'one agent drives one printer' },
  badSettings: (path: string, why: string) => ({
    zh: `${path} 读不了（${why}）`,
    en: `${path} cannot be read (${why})`,
  }),
  seeHelp: { zh: '加 --help 查看说明', en: 'see --help' },
  badFolder: (path: string, why: string) => ({
    zh: `数据目录 ${path} 用不了（${why}）：请换一个目录，或检查权限`,
    en: `The data folder ${path} cannot be used (${why}): choose another with --data, or check its permissions`,
  }),
  folderTaken: (path: string) => ({
    zh: `数据目录 ${path} 已有一个代理在用：请先停掉它，或用 --data 换一个目录`,
    en: `Another agent uses the data folder ${path}: stop it, or choose another with --data`,
  }),
  pairing: {
    title: { zh: '请在工作台登记这台打印代理', en: 'Please register this print agent at a staff console' },
    how: {
      zh: '管理员登录工作台，打开“设备”，输入这个配对码（10 分钟内有效，过期自动换新）',
      en: 'An administrator signs in at the console, opens Devices and enters this code (valid for 10 minutes, renews itself)',
    },
    waits: { zh: '暂时拿不到配对码，正在重试', en: 'no pairing code yet, trying again' },
  },
  accepted: (label: string) => ({ zh: `已登记，名称：${label}`, en: `registered as ${label}` }),
  unnamed: {
    zh: '大厅文件里还没有打印机用这个代理：请在 printers 里写 {"kind": "agent", "device": "名称"}',
    en: 'no printer of the hall names this agent yet: write {"kind": "agent", "device": "LABEL"} in the hall file',
  },
  connected: (hub: string) => ({ zh: `已连上主机 ${hub}`, en: `connected to ${hub}` }),
  lost: { zh: '连不上主机，正在重试', en: 'the hub is away, trying again' },
  printed: (job: string, outcome: string) => ({ zh: `小票 ${job}：${outcome}`, en: `slip ${job}: ${outcome}` }),
  printerWell: { zh: '打印机正常', en: 'the printer is well' },
  printerIll: (detail: string) => ({ zh: `打印机有问题：${detail}`, en: `the printer is not well: ${detail}` }),
  cannotWrite: (why: string) => ({
    zh: `数据目录写不了（${why}）：没有打印，请检查磁盘`,
    en: `the data folder takes nothing (${why}): nothing is printed, check the disk`,
  }),
  damaged: (lines: number) => ({
    zh: `打印记录有 ${lines} 行损坏，已略过`,
    en: `${lines} damaged lines of the job record were left out`,
  }),
  ending: { zh: '打完手上这张就停', en: 'ending after the slip under way' },
};

/** Both languages on one line. */
export function both({ zh, en }: Said): string {
  return `${zh} · ${en}`;
}
