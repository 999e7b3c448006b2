/** What the hub says about the rota: when it cannot do a thing. */
export const rotaRefusalWords = {
  zh: {
    'ends-before-it-begins': { title: '时间不对', detail: '结束时间须在开始时间之后，请核对后再试。' },
    'nothing-to-note': { title: '没有要记录的', detail: '各岗位没有变化。' },
    'on-leave': { title: '请假中', detail: '{name} {day} 请假，请换人。' },
    'twice-at-once': { title: '同一时间已有安排', detail: '{name} {day} 同一时间已有安排，请先取消，或换人。' },
    'no-such-shift': { title: '没有这个班次', detail: '{day} 没有这个班次，请看当天的工作时间。' },
    'day-over': { title: '这一天已经过去', detail: '{day} 已经过去，排班不再改动。' },
    'needs-reason': { title: '请写明理由', detail: '{month} 的排班表已报送，改动请写明理由。' },
    'same-week': { title: '是同一周', detail: '请选另一周。' },
    'nothing-planned': { title: '还没有排班', detail: '{what} 还没有排班，请先排班。' },
    'already-filed': { title: '已经报送', detail: '{month} 的排班表已经报送；改动请写明理由。' },
    'not-a-leader': { title: '不是带班领导', detail: '{name} 没有带班领导的角色，请换人。' },
  },
  en: {
    'ends-before-it-begins': {
      title: 'Times do not fit',
      detail: 'The end must be later than the beginning. Please check and try again.',
    },
    'nothing-to-note': { title: 'Nothing to note', detail: 'Nothing has changed at the posts.' },
    'on-leave': { title: 'On leave', detail: '{name} is on leave on {day}. Please choose somebody else.' },
    'twice-at-once': {
      title: 'Already planned at that time',
      detail: '{name} has another duty at that time on {day}. Cancel it first, or choose somebody else.',
    },
    'no-such-shift': { title: 'No such shift', detail: 'There is no such shift on {day}. Please see its hours.' },
    'day-over': { title: 'That day is over', detail: '{day} is over; its rota is not changed any more.' },
    'needs-reason': {
      title: 'Please give a reason',
      detail: 'The rota of {month} was filed. Please say why it is changed.',
    },
    'same-week': { title: 'The same week', detail: 'Please choose another week.' },
    'nothing-planned': { title: 'Nothing planned yet', detail: 'There is no rota for {what} yet. Please plan first.' },
    'already-filed': {
      title: 'Filed already',
      detail: 'The rota of {month} was filed already; to change it give a reason.',
    },
    'not-a-leader': { title: 'Not a leader', detail: '{name} has not the role of a leader. Please choose another.' },
  },
};
