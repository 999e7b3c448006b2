import type { LeaveKind, LeaveOffice } from '../../../protocol/leave-rules.ts';

/** The words of the leave form (请假条), as a hall's own paper has them. */
export interface LeaveFormWords {
  title: string;
  number: string;
  applicant: string;
  jobNo: string;
  department: string;
  post: string;
  counter: (number: number, as: 'A' | 'B') => string;
  kind: string;
  from: string;
  to: string;
  length: string;
  days: (days: number) => string;
  reason: string;
  phone: string;
  askedAt: string;
  enteredBy: string;
  substitute: string;
  substituteDue: string;
  noSubstitute: string;
  handOver: string;
  handOverTo: string;
  nothingOpen: string;
  approvals: string;
  step: string;
  by: string;
  at: string;
  signature: string;
  seal: string;
  sealSeen: string;
  certificate: string;
  certificateSeen: string;
  filedWith: string;
  extension: string;
  left: string;
  returned: string;
  applicantSigns: string;
  receiverSigns: string;
  officeSigns: string;
  marks: { gap: string; shortNotice: string; emergency: string; passedUp: string };
  basis: string;
  state: string;
  none: string;
  states: Record<string, string>;
  kinds: Record<LeaveKind, string>;
  offices: Record<LeaveOffice, string>;
}

const zh: LeaveFormWords = {
  title: '请假条',
  number: '编号',
  applicant: '申请人',
  jobNo: '工号',
  department: '所在单位',
  post: '岗位',
  counter: (number, as) => `${number} 号窗口 ${as} 角`,
  kind: '假别',
  from: '开始',
  to: '结束',
  length: '时长',
  days: (days) => `${days} 个工作日`,
  reason: '事由',
  phone: '联系电话',
  askedAt: '申请时间',
  enteredBy: '代为登记',
  substitute: '替岗人',
  substituteDue: '须到岗后方可离开',
  noSubstitute: '无需替岗',
  handOver: '工作交接',
  handOverTo: '交接人',
  nothingOpen: '无未办结事项',
  approvals: '审批意见',
  step: '签批环节',
  by: '签批人',
  at: '时间',
  signature: '签字',
  seal: '单位公章',
  sealSeen: '公章已见',
  certificate: '证明材料',
  certificateSeen: '已见',
  filedWith: '备案',
  extension: '续假至',
  left: '离岗时间',
  returned: '销假时间',
  applicantSigns: '申请人签字',
  receiverSigns: '交接人签字',
  officeSigns: '备案经办人签字',
  marks: {
    gap: '所依规定未写明此时长，已按较严的程序办理。',
    shortNotice: '未按规定时间提前申请，须由领导先行同意。',
    emergency: '急病住院，不受事前审批限制，病历证明后补。',
    passedUp: '以下环节只有本人可签，已转上一级：',
  },
  basis: '依据',
  state: '状态',
  none: '—',
  states: {
    requested: '待批',
    approved: '已批准，待备案',
    filed: '已备案',
    'on-leave': '休假中',
    overdue: '逾期未归',
    closed: '已销假',
    rejected: '未批准',
    withdrawn: '已撤回',
  },
  kinds: {
    personal: '事假',
    sick: '病假',
    annual: '年休假',
    marriage: '婚假',
    maternity: '产假',
    bereavement: '丧假',
    'home-visit': '探亲假',
    'official-trip': '公出',
    other: '其他',
  },
  offices: {
    'window-head': '窗口负责人',
    'section-head': '科室负责人',
    'unit-leader': '单位领导',
    'leader-in-charge': '分管领导',
    'bureau-head': '局长',
    supervision: '督查科',
    centre: '政务服务中心',
    personnel: '人事科',
    'any-leader': '带班领导',
  },
};

const en: LeaveFormWords = {
  title: 'Leave form',
  number: 'No.',
  applicant: 'Applicant',
  jobNo: 'Job no.',
  department: 'Unit',
  post: 'Post',
  counter: (number, as) => `Counter ${number}, ${as}`,
  kind: 'Kind',
  from: 'From',
  to: 'To',
  length: 'Length',
  days: (days) => `${days} working ${days === 1 ? 'day' : 'days'}`,
  reason: 'Reason',
  phone: 'Phone',
  askedAt: 'Asked for',
  enteredBy: 'Entered by',
  substitute: 'Substitute',
  substituteDue: 'must be on post before leaving',
  noSubstitute: 'none needed',
  handOver: 'Hand-over',
  handOverTo: 'Taken over by',
  nothingOpen: 'Nothing is left open',
  approvals: 'Approval',
  step: 'Step',
  by: 'Signed by',
  at: 'Time',
  signature: 'Signature',
  seal: 'Seal of the unit',
  sealSeen: 'seal seen',
  certificate: 'Certificate',
  certificateSeen: 'seen',
  filedWith: 'Filed with',
  extension: 'Extended to',
  left: 'Left',
  returned: 'Returned',
  applicantSigns: 'Applicant signs',
  receiverSigns: 'Receiver signs',
  officeSigns: 'Office signs',
  marks: {
    gap: 'The rule does not name this length; the stricter procedure was taken.',
    shortNotice: 'Asked for later than the rule wants; a leader’s word comes first.',
    emergency: 'Sudden hospitalisation: exempt from prior approval; medical record to follow.',
    passedUp: 'Steps only the applicant could have signed went one level up: ',
  },
  basis: 'Basis',
  state: 'State',
  none: '—',
  states: {
    requested: 'requested',
    approved: 'approved, to be filed',
    filed: 'filed',
    'on-leave': 'on leave',
    overdue: 'not returned in time',
    closed: 'closed',
    rejected: 'rejected',
    withdrawn: 'withdrawn',
  },
  kinds: {
    personal: 'Personal leave',
    sick: 'Sick leave',
    annual: 'Annual leave',
    marriage: 'Marriage leave',
    maternity: 'Maternity leave',
    bereavement: 'Bereavement leave',
    'home-visit': 'Home-visit leave',
    'official-trip': 'Official trip',
    other: 'Other',
  },
  offices: {
    'window-head': 'Window head',
    'section-head': 'Section head',
    'unit-leader': 'Leader of the unit',
    'leader-in-charge': 'Leader in charge',
    'bureau-head': 'Bureau head',
    supervision: 'Supervision Section',
    centre: 'Service centre',
    personnel: 'Personnel Section',
    'any-leader': 'Leader',
  },
};

export const leaveFormWords = { zh, en };
