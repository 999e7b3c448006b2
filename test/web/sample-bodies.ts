const ticket = 'TH-20200101-A001';

/** A well-formed body for every command, about things that mostly are not there: enough to learn whether somebody may ask at all. */
export const sampleBodies: Record<string, object> = {
  'issue-ticket': { service: 'ss-card', printer: null },
  'open-counter': { counter: 1 },
  'close-counter': { counter: 1 },
  'call-next': { counter: 1 },
  'call-ticket': { counter: 1, ticket, reason: '身体不适' },
  recall: { ticket },
  'begin-service': { ticket },
  'finish-service': { ticket },
  'mark-missed': { ticket },
  'return-ticket': { ticket },
  'hold-ticket': { ticket },
  'resume-ticket': { ticket, counter: 1 },
  'transfer-ticket': { ticket, to: { queue: 'B' }, reason: '转办' },
  'cancel-ticket': { ticket, reason: '改日再来' },
  'reprint-ticket': { ticket },
  'print-call-back': { ticket },
  'print-test-page': { printer: 'none' },
  'change-roll': { printer: 'none' },
  'set-slip-aside': { job: '999999' },
  'edit-letterhead': { header: [], footer: [], logo: null },
  'put-up-sign': { counter: 1, reason: '开会', backInMin: 5 },
  'take-down-sign': { counter: 1 },
  'delay-ticket': { token: 'x'.repeat(22), behind: 1 },
  'ask-help': {},
  'answer-help': { help: 'h0' },
  'cancel-help': { help: 'h0' },
  'pair-device': { kind: 'kiosk', label: '一号机' },
  'accept-device': { code: '000000' },
  'revoke-device': { device: 'x' },
};

/** Commands that only a person who signed in may give. */
export const staffOnly = Object.keys(sampleBodies).filter(
  (name) =>
    ![
      'issue-ticket',
      'return-ticket',
      'cancel-ticket',
      'delay-ticket',
      'ask-help',
      'cancel-help',
      'pair-device',
    ].includes(name),
);
