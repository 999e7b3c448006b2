/** Being asked to a counter, in Chinese. */
export const zh = {
  title: '{by}请您到 {n} 号窗口',
  why: '{name}有 {waiting} 人在等，最久 {n} 分。{time} 请的。',
  whyShort: '{name}有 {waiting} 人在等。{time} 请的。',
  how: '能去请按主键开窗',
  decline: '去不了',
  called: '{n} 号窗口请您到场（{by}）',
  calledWhy: '{why}。{time} 请的，到了请按下。',
  here: '我到了',
  arrived: '已记下您到达 {n} 号窗口的时间。',
  declined: '已告诉对方您去不了 {n} 号窗口。',
};
