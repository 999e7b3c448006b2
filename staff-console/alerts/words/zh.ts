/** 来往 of an alert, in Chinese. */
export const zh = {
  trail: '来往',
  'step:told': '已报 {whom}',
  'step:told-nobody': '没有带班领导、督查签到，没人看到',
  'step:reminded': '提醒 {whom} 本人',
  'step:asked': '{by} 请 {whom} 来顶',
  'step:declined': '{whom} 答：来不了',
  'step:came': '{whom} 到了',
  'step:named': '{by} 指定 {whom} 顶岗',
  'step:reported': '{whom} 已到岗等候',
  'step:taken': '{by} 接手处理',
  takeUp: '我来处理',
  takeUpSmall: '大家看到有人在管',
  takenUp: '已告诉大家由您处理，办完自动消除。',
  youSee: '您在处理',
} as const satisfies Record<string, string>;
