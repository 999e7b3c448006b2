/** Printers, and why paper does not come, in Chinese. `{name}` is filled in. */
export const zh = {
  // calling
  printersGood: '小票',
  printersDown: '小票机 {ids} 故障',
  printerNow: '{name}：{why}',
  paperLow: '{name} 纸快用完',

  // why paper does not come
  whyPaperOut: '缺纸',
  whyPaperLow: '纸快用完',
  whyCoverOpen: '纸舱盖打开',
  whyCutterError: '切刀卡住',
  whyPrinterError: '打印机报错',
  whyOffline: '脱机',
  whyNoAnswer: '没有回答',
  whyNoEndAnswer: '没有答复打完',
  whyNoConnection: '连不上',
  whyCut: '连接中断',
  whyDeadline: '太久没打完',
  whyStalled: '打到一半停住',
  whyNoDevice: '找不到设备',
  whyNotAllowed: '没有权限使用',
  whyBusy: '被别的程序占用',
  whyNoSuchHost: '找不到地址',
  whyAgentAway: '打印代理不在线',
  whyNoPackage: '缺少驱动程序包',
  whyNoQueue: '系统里没有这个打印队列',
  whyHubRestarted: '主机重启过',
  whyTooLate: '隔得太久，没有再打',
  whyNothingToPrint: '号已办完，不用打',
  whyCannotCompose: '小票排不出来',
  whyCannotWrite: '主机存不下',
  whyOther: '其他原因（{code}）',

  // hall
  printerN: '小票机 {id}',
};
