/** The console in Chinese: the words of a good town hall, short, polite, exact. `{name}` is filled in. */
export const zh = {
  // frame
  brand: '号角',
  consoleName: '窗口工作台',
  today: '今天',
  moreRooms: '其他页面',
  rooms: '我的页面',
  keyBar: '按键',
  roomCounter: '窗口',
  roomGuide: '导办台',
  roomHall: '全厅',
  roomRota: '排班',
  roomDevices: '设备',
  calendar: '放假安排',
  roomPaper: '小票机',
  roomJournal: '流水',
  roomMy: '我的',
  roomFaces: '照片',
  roomGuides: '指南',
  roomCases: '办件',
  roomFees: '收费',
  platePaper: '票',
  plateMy: '我',
  plateFaces: '照',
  plateGuides: '指',
  plateCases: '件',
  plateConsole: '号',
  practice: '演示大厅',
  practiceMore: '这里的号和办理都是练习，不作数。',
  dismiss: '知道了',
  connecting: '正在连接主机',
  connectingWait: '请稍候。',
  connectingLong: '还没有连上。请检查网线，或联系系统管理员。',
  noRoom: '您的岗位在工作台没有页面',
  noRoomMore: '如果应该有，请联系系统管理员核对您的岗位。',
  comma: '、',
  clause: '，',
  back: '返回',
  chosenOne: '选中的一项',
  moreN: '还有 {n} 项',
  nothingFound: '没有找到',
  typeReason: '请写明理由',
  otherReason: '其他，写明',

  // states
  stateClosed: '未开',
  stateFree: '空闲',
  stateCalling: '叫号',
  stateServing: '办理',
  stateAway: '离岗',
  stateUnattended: '无人',
  putOnPost: '{name}不在，{n} 号窗口现在由您值守',

  // time
  minutesSeconds: '{m} 分 {s} 秒',
  hoursMinutes: '{h} 小时 {m} 分',
  minutesSecondsLeft: '{m} 分 {s} 秒',
  secondsLeft: '{s} 秒',
  nMin: '{n} 分',
  nDays: '{n} 天',
  soon: '马上',
  spanMin: '{from}–{to} 分',
  noForecast: '暂无估计',

  // commands
  underway: '正在告诉主机，请稍候',
  unansweredAgain: '没有回答，请再按一次，不会办重',
  noLine: '连接断了，现在不能按',
  unreachable: '主机没有回答，还不知道办成没有。请再按一次，不会办重。',
  lost: '与主机的连接断了',
  lostSince: '已断 {span}。下面是 {time} 的情况，可能已变；恢复前不能叫号、办理。正在重新连接。',
  lostNever: '正在重新连接。请检查网线，或联系系统管理员。',

  // signing in
  jobNo: '工号',
  pin: '口令',
  signInTitle: '请登录',
  signInAgain: '请重新登录',
  signIn: '登录',
  signingIn: '正在核对',
  signInNote: '登录后选择窗口',
  signInUnreachable: '主机没有回答，请稍候再试。',
  wrongCredentials: '工号或口令不对，请核对后再输。',
  locked: '输错次数过多，请 {left}后再试',
  lockedMore: '锁定期间输对也不能登录。',
  lockedButton: '{left}后可以再试',
  expired: '登录已到期',
  expiredMore: '很久没有操作，或在别处退出了。写到一半的内容都还在。',
  forgotPin: '连续输错会暂时锁定。忘了口令，请联系系统管理员。',
  signOut: '退出登录',

  // taking a counter
  takeCounter: '{n} 号窗口上岗',

  // idle
  whenSomebody: '有人取号，这里就能按',
  nobodyWaiting: '现在没有人在等',
  nobodyWaitingLong: '现在没有人在等。有人取号，这里马上显示。',
  waitingLine: '等候队列',
  waitedMin: '已等 {n} 分',
  ordinary: '普通',
  appointment: '预约',
  deaf: '听不到叫号',
  noAlerts: '没有要看的提醒',
  nShort: '{n} 人',
  nPeople: '{n} 人',

  // calling
  missed: '过号',
  missedLocked: '还没到过号次数：再呼 {n} 次，仍未到才可记为过号。',
  noteOf: '备注：{note}',
  voice: '语音',
  voiceMute: '有屏没声音',
  noBoards: '没有大屏',

  // serving
  holdOnlyServing: '开始办理以后才能暂挂。',
  transfer: '转别处',
  reprint: '补打小票',
  reprintShort: '补打',
  reprinted: '{number} 的小票已送去打印。',
  noMaterials: '这个事项不用带材料。',
  holderName: '姓名',
  holderId: '证件号',
  holderPhone: '电话',
  notTold: '未留',
  sealed: '已密封',

  // transfer
  transferWhy: '为什么转',
  noCounterOpen: '现在没有窗口在办',
  counterN: '{n} 号窗口',

  // call by number
  callByNumber: '点名叫号',

  // aside
  missedBack: '过号回来',
  returned: '{number} 已回到队里，排在 {n} 位之后。',
  returnedFirst: '{number} 已回到队里，下一个就叫。',

  // alerts
  alerts: '提醒',
  alertsOthers: '给您知会',
  sinceTime: '{time}，已 {span}',
  paperLowDetail: '大约还能打 {n} 张',
  slipNowhere: '现在没有能用的小票机',
  slipSetAside: '{number} 的小票记为已处理。',
  callBackPrinted: '{number} 的回呼单已送去打印。',
  helpVerb: '我去帮忙',
  helpSmall: '对方屏上马上显示有人来',
  helpTaken: '已告诉对方，请过去。',
  alertCover: '去接 {n} 号窗口',
  alertCoverSmall: '先看 A 角手上的事，再接岗',
  reprintVerb: '补打 {number} 的小票',

  // handover
  handover: '交接',
  tongue: 'English',
  tongueShort: 'EN',

  // all keys
  allKeys: '全部按键',
  keySpace: '空格',
  keyEnter: '回车',
  keyBackspace: '退格',

  // guide
  ticketWaiting: '在等',
  ticketMissed: '过号',
  ticketHeld: '暂挂',

  dockFoot: '点一下本栏，按键才归号角',

  // devices
  deviceOnline: '在线',
  deviceOffline: '不在线',

  // journal
  journalRefused: '您没有查看流水的权限。',
};
