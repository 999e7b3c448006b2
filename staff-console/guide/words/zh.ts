/** The words of the guide desk, in Chinese. `{name}` is filled in. */
export const zh = {
  // frame
  plateGuide: '导',
  comma2: '，',

  // time
  soonLong: '马上就到',
  spanMinLong: '大约 {from}–{to} 分钟',

  // serving
  ifNeeded: '需要时才带',

  // transfer
  services: '事项',

  // aside
  returnShort: '排在前面几位之后，号不作废',

  // alerts
  reprintSmall: '同一个号，注明补打',

  // guide
  findTicket: '按号找',
  findTally: '补打的小票是同一个号；过号的人回来，排在前面几位之后。',
  issueTitle: '代取号',
  issueHint: '找到事项，回车，再按 F2 出号',
  issueFor: '给谁取',
  issueTally: '姓名、电话可以不留；留了也只显示一部分。',
  issueVerb: '出号',
  needService: '请先找到事项',
  deafOption: '听不到叫号',
  bringAlong: '要带 {n} 样：{names}',
  holderOptional: '可以不填',
  slip: '小票',
  printerDefault: '默认',
  noSlip: '不打',
  nobodyAhead: '前面没有人',
  peopleAhead: '前面 {n} 位',
  goToCounters: '{counters} 号窗口会叫',
  pleaseBring: '请带好',
  issuedNote: '取好了',
  issuedWords: '小票上有二维码，手机一扫就能看到排到哪里。叫号时大屏和语音都会提示。',
  issuedTally: '小票没出来，按“补打小票”。',
  nextPerson: '下一位',
  nextPersonSmall: '清空，接着取号',
};
