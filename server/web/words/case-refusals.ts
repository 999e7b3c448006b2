/** What the hub says when it cannot do a thing to a case. */
export const caseRefusalWords = {
  zh: {
    'not-your-case': {
      title: '不是您的办件',
      detail: '{number} 由别的窗口办理，请联系其经办人或首席代表。',
    },
    'matter-not-here': {
      title: '本窗口不办此事项',
      detail: '{counter} 号窗口不在此事项的授权范围内，请转到能办的窗口。',
    },
    'taken-in-already': {
      title: '已经收件',
      detail: '这次来访已收件 {number}，请接着办：受理、告知或不予受理。',
    },
    'carried-on-already': {
      title: '已经接着办',
      detail: '{number} 已记在这次来访名下，请直接办理。',
    },
    'factor-needed': {
      title: '请核对是不是本人的办件',
      detail: '请输入 {number} 登记的证件号或电话后四位，或者扫回执上的二维码。',
    },
    'factor-wrong': {
      title: '与登记的不符',
      detail: '{number} 登记的证件号和电话后四位都不是这个。请再核对证件，或者扫回执上的二维码。',
    },
    'no-applicant': {
      title: '请填申请人',
      detail: '取号时没有登记姓名，请填写申请人姓名。',
    },
    'shared-material': {
      title: '可共享的不用交',
      detail: '此材料可由大厅调取。调取不成的，请写明原因再要。',
    },
    'received-already': {
      title: '已收的不能再要',
      detail: '“{name}”已经收下，不能再要。确需重要的，请督查或领导写明理由。',
    },
    'nothing-missing': {
      title: '没有缺项',
      detail: '{number} 的材料已齐，应当受理。',
    },
    'nothing-to-supplement': {
      title: '没有要补的',
      detail: '{number} 没有在等补正。',
    },
    'written-only': {
      title: '请书面告知',
      detail: '本大厅此事项须书面一次性告知，请打印告知书。',
    },
    'needs-approval': {
      title: '请领导先同意',
      detail: '“{name}”不在第一次告知之内。再要须首席代表或带班领导同意，并记为疑似违规。',
    },
    'no-approval-needed': {
      title: '不用审批',
      detail: '{number} 没有超出第一次告知的要求。',
    },
    'materials-missing': {
      title: '材料还没齐',
      detail: '还缺 {count} 项（如“{name}”），请一次性告知，或补齐后受理。',
    },
    'must-accept': {
      title: '应当受理',
      detail:
        '材料已经齐全，依法应当受理（行政许可法第三十二条）。只有依法不需许可、不属本机关职权或材料不实，才可不予受理；不符合条件的，请受理后作出决定并说明理由。',
    },
    'elsewhere-missing': {
      title: '请写明去哪里办',
      detail: '不属本单位职权的，须告诉申请人向哪个机关申请。',
    },
    'unknown-body': {
      title: '请写明名录里的机关',
      detail: '材料齐全的，请写本厅名录里有的机关或部门，如“{body}”。名录里没有的，请系统管理员先补上。',
    },
    'not-immediate': {
      title: '不是即办件',
      detail: '此事项不是即办件，请先受理。',
    },
    'served-already': {
      title: '已经送达',
      detail: '{document} 已经送达。',
    },
    'judged-already': {
      title: '已经核实过',
      detail: '这份告知已有结论，不再更改。',
    },
    'not-about-you': {
      title: '这份告知不是您出具的',
      detail: '{notice} 由首次告知的人说明；您可以在办件里留言。',
    },
    'nothing-to-answer': {
      title: '不用申辩',
      detail: '{notice} 已查明不属实，不计入任何人。',
    },
    'said-already': {
      title: '已经说明过',
      detail: '核实前说明一次，核实后申诉一次；您已提交，请等候处理。',
    },
    'no-appeal': {
      title: '没有人申诉',
      detail: '{notice} 没有待处理的申诉。',
    },
    'judged-by-you': {
      title: '请由他人复核',
      detail: '这份告知是您核实的，申诉须由另一位领导、督查或投诉专员复核。',
    },
    'not-refused-complete': {
      title: '不在核查之列',
      detail: '{number} 不是材料齐全而不予受理的件。',
    },
    'own-refusal': {
      title: '自己的决定由他人核查',
      detail: '{number} 是您决定不予受理的，请另一位核查。',
    },
    'own-notice': {
      title: '自己的告知由他人审核',
      detail: '{number} 的告知是您出具的，请另一位领导审核。',
    },
    'no-step-due': {
      title: '暂无应采取的措施',
      detail: '{name} 本期没有尚未处理的查实投诉。',
    },
    'not-towards-yourself': {
      title: '不能处理自己',
      detail: '请由另一位领导或督查人员处理。',
    },
    'case-undecided': {
      title: '办件还没说明去向',
      detail: '{number} 已收件，请先受理、一次性告知或不予受理，再办结此号。',
    },
    'outcome-missing': {
      title: '请选办理结果',
      detail: '办结时须说明结果，不能空着离开。',
    },
    'outcome-mismatch': {
      title: '结果与办件不符',
      detail: '{number} 现在的状态与所选结果不一致，请核对。',
    },
  },
  en: {
    'not-your-case': {
      title: 'Not your case',
      detail: 'Case {number} is with another counter. Please ask whoever holds it, or the chief representative.',
    },
    'matter-not-here': {
      title: 'Not served here',
      detail: 'Counter {counter} has no authority for this matter. Please send the visitor to one that has.',
    },
    'taken-in-already': {
      title: 'Taken in already',
      detail: 'Case {number} was taken in on this visit. Please go on with it: accept, notify or refuse.',
    },
    'carried-on-already': {
      title: 'Carried on already',
      detail: 'Case {number} belongs to this visit. Please go on with it.',
    },
    'factor-needed': {
      title: 'Is it their case?',
      detail:
        'Please enter the last four signs of the identity number or phone on case {number}, or scan the code on the receipt.',
    },
    'factor-wrong': {
      title: 'Not what is on the case',
      detail:
        'Neither identity number nor phone of case {number} ends so. Please check the document again, or scan the code on the receipt.',
    },
    'no-applicant': {
      title: 'Whose application is it',
      detail: 'The ticket carries no name. Please enter the applicant’s name.',
    },
    'shared-material': {
      title: 'Not to be asked for',
      detail: 'The hall looks this up itself. If that failed, say why before asking for it.',
    },
    'received-already': {
      title: 'It was handed in',
      detail:
        '“{name}” was received and may not be asked for again. If it must be, a supervisor or leader gives the reason.',
    },
    'nothing-missing': {
      title: 'Nothing is missing',
      detail: 'The materials of {number} are complete; it has to be accepted.',
    },
    'nothing-to-supplement': {
      title: 'Nothing to supplement',
      detail: 'Case {number} is not waiting for materials.',
    },
    'written-only': {
      title: 'In writing, please',
      detail: 'In this hall this matter is notified in writing. Please print the notice.',
    },
    'needs-approval': {
      title: 'A leader’s word first',
      detail:
        '“{name}” was not on the first notice. To ask for it a chief or leader must agree, and it counts as a probable breach.',
    },
    'no-approval-needed': {
      title: 'No approval needed',
      detail: 'Case {number} asks for nothing beyond its first notice.',
    },
    'materials-missing': {
      title: 'Materials are missing',
      detail: '{count} are missing, such as “{name}”. Please notify once, or accept when they are here.',
    },
    'must-accept': {
      title: 'It must be accepted',
      detail:
        'Everything is here: by law it has to be accepted (Licensing Law, art. 32), unless no licence is needed, another body decides, or what was handed in is untrue. If the conditions are not met, please accept it and decide, with the reason.',
    },
    'elsewhere-missing': {
      title: 'Where to go instead',
      detail: 'If it is not for this body to decide, the applicant must be told which body to go to.',
    },
    'unknown-body': {
      title: 'Please name a body the hall knows',
      detail:
        'Whoever brought everything is sent to a body on the hall’s list, such as “{bodyEn}”. If it is not on it, please have it added by the administrator.',
    },
    'not-immediate': {
      title: 'Not done on the spot',
      detail: 'This matter is not one that is done on the spot. Please accept it first.',
    },
    'served-already': {
      title: 'Served already',
      detail: '{document} was served.',
    },
    'judged-already': {
      title: 'Judged already',
      detail: 'There is a finding about this notice; it stays.',
    },
    'not-about-you': {
      title: 'Not your notice',
      detail: 'Whoever gave the first notice answers for {notice}. You can leave a message in the case.',
    },
    'nothing-to-answer': {
      title: 'Nothing to answer',
      detail: '{notice} was found complete and counts against nobody.',
    },
    'said-already': {
      title: 'Said already',
      detail: 'You explain once before the finding and appeal once after it. Yours is being looked at.',
    },
    'no-appeal': {
      title: 'Nobody appealed',
      detail: 'There is no appeal to decide about {notice}.',
    },
    'judged-by-you': {
      title: 'Somebody else decides',
      detail: 'You judged this notice. Another leader, supervisor or complaints officer decides the appeal.',
    },
    'not-refused-complete': {
      title: 'Not to be looked into',
      detail: '{number} was not refused with everything there.',
    },
    'own-refusal': {
      title: 'Somebody else looks into it',
      detail: 'You refused {number} yourself. Please ask another person.',
    },
    'own-notice': {
      title: 'Your own notice is for somebody else',
      detail: 'You gave a notice of case {number}. Please ask another leader to look at it.',
    },
    'no-step-due': {
      title: 'No step is due',
      detail: 'No verified complaint about {name} is open in this period.',
    },
    'not-towards-yourself': {
      title: 'Not towards yourself',
      detail: 'Please ask another leader or supervisor.',
    },
    'case-undecided': {
      title: 'The case is undecided',
      detail: 'Case {number} was taken in. Please accept, notify or refuse it before finishing the visit.',
    },
    'outcome-missing': {
      title: 'What came of it',
      detail: 'Please say what came of the visit; it cannot end without.',
    },
    'outcome-mismatch': {
      title: 'Outcome and case differ',
      detail: 'Case {number} does not stand as the outcome says. Please check.',
    },
  },
};

/** States of a case, apart from those of tickets and devices that share a word. */
export const caseStateWords = {
  zh: {
    'case:received': '已收件',
    'case:to-supplement': '待补正',
    'case:accepted': '已受理',
    'case:decided': '已决定',
    'case:delivered': '已送达',
    'case:refused': '不予受理',
    'case:withdrawn': '已撤回',
  },
  en: {
    'case:received': 'taken in',
    'case:to-supplement': 'waiting for materials',
    'case:accepted': 'accepted',
    'case:decided': 'decided',
    'case:delivered': 'delivered',
    'case:refused': 'refused',
    'case:withdrawn': 'withdrawn',
  },
};
