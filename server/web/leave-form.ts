import type { Language, Text } from '../../protocol/text.ts';
import { absentMinOf, overdueSince } from '../posts/leave-absence.ts';
import { openLeave } from '../posts/leave-private.ts';
import type { Leave, LeaveSignature, LeaveWay } from '../posts/leave.ts';
import type { Looks } from '../hall/looks.ts';
import { escaped } from './escaped.ts';
import { type LeaveFormWords, leaveFormWords } from './words/leave-form.ts';

/** The leave form (请假条, 000/O 二㈢4) as a page of A4: what was asked, the hand-over, the chain with names and times, and room for signatures and the seal. */
export function leaveForm(looks: Looks, leave: Leave, language: Language, now: number): string {
  const words = leaveFormWords[language];
  const { hall } = looks;
  const { hall: about, departments } = hall.file;
  const say = (text: Text) => escaped((language === 'en' ? text.en : undefined) ?? text.zh);
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    year: 'numeric',
    month: language === 'zh' ? 'long' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: about.timezone,
  });
  const at = (time: number | null) => (time === null ? '' : escaped(format.format(time)));
  const name = (jobNo: string | null) =>
    jobNo === null ? words.none : escaped(`${looks.staff(jobNo)?.name ?? ''} ${jobNo}`.trim());
  const told = openLeave(looks, leave);
  const person = looks.staff(leave.staff);
  const department = departments.find(({ id }) => id === person?.department);
  const posts = [...hall.posts.values()]
    .filter(({ a, b }) => a === leave.staff || b === leave.staff)
    .map(({ counter, a }) => words.counter(counter, a === leave.staff ? 'A' : 'B'));
  const state = overdueSince(leave, now, hall) === null ? leave.state : 'overdue';
  const absentMin = absentMinOf(leave, now, hall);
  const marks = [
    leave.way.gap ? words.marks.gap : '',
    leave.shortNotice ? `${words.marks.shortNotice} ${told.shortNotice ?? ''}` : '',
    leave.emergency ? words.marks.emergency : '',
    leave.way.passedUp.length
      ? words.marks.passedUp +
        leave.way.passedUp.map((office) => words.offices[office]).join(language === 'zh' ? '、' : ', ')
      : '',
  ].filter((mark) => mark !== '');
  const field = (label: string, value: string, wide = false) =>
    `<th>${label}</th><td${wide ? ' colspan="3"' : ''}>${value || words.none}</td>`;
  const substitute = leave.way.substitute
    ? `${name(leave.substitute)}<small>${words.substituteDue}</small>`
    : leave.substitute === null
      ? words.noSubstitute
      : name(leave.substitute);

  return `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${words.title} ${escaped(leave.id)} ${escaped(leave.name)}</title><link rel="stylesheet" href="/leave-form.css"></head><body><main>
<header><p>${say(about.name)}</p><h1>${words.title}</h1><p class="number">${words.number} ${escaped(`${about.code}-${leave.id}`)} · ${words.state} ${words.states[state] ?? state}</p></header>
<table class="asked"><tr>${field(words.applicant, escaped(leave.name))}${field(words.jobNo, escaped(leave.staff))}</tr>
<tr>${field(words.department, department ? say(department.name) : '')}${field(words.post, posts.join('<br>'))}</tr>
<tr>${field(words.kind, words.kinds[leave.kind])}${field(words.length, words.days(Math.round(leave.days * 100) / 100))}</tr>
<tr>${field(words.from, at(leave.from))}${field(words.to, at(leave.to))}</tr>
<tr>${field(words.reason, escaped(told.reason), true)}</tr>
<tr>${field(words.phone, escaped(told.phone))}${field(words.substitute, substitute)}</tr>
<tr>${field(words.askedAt, at(leave.askedAt))}${
    leave.askedBy === leave.staff
      ? `<th>${words.applicantSigns}</th><td class="sign"></td>`
      : field(words.enteredBy, name(leave.askedBy))
  }</tr></table>
${marks.length ? `<ul class="marks">${marks.map((mark) => `<li>${escaped(mark)}</li>`).join('')}</ul>` : ''}
<h2>${words.handOver}</h2><table class="work"><tr><th>${words.handOverTo}</th><td>${name(leave.handOverTo)}</td><th>${words.receiverSigns}</th><td class="sign"></td></tr>
<tr><td colspan="4">${leave.work.length ? leave.work.map(({ number, counter }) => escaped(`${number}${counter === null ? '' : ` (${counter})`}`)).join('　') : words.nothingOpen}</td></tr></table>
<h2>${words.approvals}</h2>${chainTable(words, leave.way, leave.signatures, at)}
${[
  ...leave.extended.map(({ to, signatures }) => ({ to, signatures, way: null })),
  ...(leave.extension ? [leave.extension] : []),
]
  .map(
    ({ to, signatures, way }) =>
      `<h2>${words.extension} ${at(to)}</h2>${chainTable(words, way ?? wayOf(signatures), signatures, at)}`,
  )
  .join('')}
<table class="office"><tr><th>${words.filedWith}</th><td>${leave.way.filedWith.map((office) => words.offices[office]).join('<br>') || words.none}<small>${leave.filedAt === null ? '' : at(leave.filedAt)}</small></td>
<th>${words.officeSigns}</th><td class="sign"></td><td class="seal">${words.seal}</td></tr>
<tr><th>${words.left}</th><td>${at(leave.startedAt)}</td><th>${words.returned}</th><td colspan="2">${at(leave.endedAt)}${absentMin > 0 ? `<small>${words.states.overdue} ${absentMin} min</small>` : ''}</td></tr></table>
<footer>${words.basis} ${escaped(leave.way.source)}</footer></main></body></html>`;
}

/** The signatures that were given, where what was wanted is no longer of interest. */
const wayOf = (signatures: readonly LeaveSignature[]): Pick<LeaveWay, 'steps' | 'certificate'> => ({
  steps: signatures.map(({ step, sealSeen }) => ({ by: step, seal: sealSeen })),
  certificate: false,
});

function chainTable(
  words: LeaveFormWords,
  way: Pick<LeaveWay, 'steps' | 'certificate'>,
  signatures: readonly LeaveSignature[],
  at: (time: number) => string,
): string {
  const rows = way.steps.map(({ by, seal }, i) => {
    const given = signatures[i];
    const seals = seal ? `<small>${words.seal} ${given?.sealSeen ? `☑ ${words.sealSeen}` : '☐'}</small>` : '';
    return `<tr><td>${i + 1}. ${words.offices[by]}${seals}</td><td>${given ? escaped(`${given.name} ${given.by}`) : ''}</td><td>${given ? at(given.at) : ''}</td><td class="sign"></td></tr>`;
  });
  const seen = signatures.some(({ certificateSeen }) => certificateSeen);
  const certificate = way.certificate
    ? `<tr><td>${words.certificate}</td><td colspan="3">${seen ? `☑ ${words.certificateSeen}` : '☐'}</td></tr>`
    : '';
  return `<table class="chain"><tr><th>${words.step}</th><th>${words.by}</th><th>${words.at}</th><th>${words.signature}</th></tr>${rows.join('')}${certificate}</table>`;
}
