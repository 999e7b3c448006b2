import { useLayoutEffect } from 'preact/hooks';
import type { LeavePreview } from '../../../protocol/leave-preview.ts';
import type { LeaveAnswer, MyLeaveView } from '../../../protocol/leave-view.ts';
import { dateOfDay } from '../../../ui/clock.ts';
import { language } from '../../../ui/language.ts';
import { disarm } from '../../arming.ts';
import { useKeys } from '../../keys.ts';
import { notice } from '../../notice.ts';
import { Field } from '../../parts/field.tsx';
import { KeyCap } from '../../parts/key-cap.tsx';
import { MainKey } from '../../parts/main-key.tsx';
import { Options } from '../../parts/options.tsx';
import { press } from '../../press.ts';
import {
  change,
  counting,
  type Draft,
  draft,
  type End,
  freshDraft,
  keepPreview,
  leaveDraftOf,
  preview,
} from './ask-draft.ts';
import { kindWords, officeWords } from './leave-words.ts';
import { Follows, standingIn } from './follows.tsx';
import { OfWhom, toggleIll } from './of-whom.tsx';
import { PreviewCard } from './preview-card.tsx';
import { l } from './words.ts';

/** 请假: what is asked for on the left, on the right what the hall will say to it, while it is written. In another's name too, for those who lead them. */
export function AskLeave({
  kinds,
  close,
  sent,
}: {
  kinds: MyLeaveView['kinds'];
  close(): void;
  sent(leave: LeaveAnswer): void;
}) {
  const written = draft.value ?? freshDraft();
  const others = written.staff !== null;
  useLayoutEffect(() => {
    if (draft.value === null) change({});
    disarm();
    return keepPreview();
  }, []);
  const why = whyNot(written, preview.value);
  const send = async () => {
    const asked = leaveDraftOf(written);
    if (why !== null || !asked) return;
    const { phone, reason, shortNotice, emergency } = written;
    const done = await press('request-leave', {
      ...asked,
      ...(emergency && preview.value ? standingIn(written, preview.value) : {}),
      reason: reason.trim(),
      ...(phone.trim() === '' ? {} : { phone: phone.trim() }),
      ...(shortNotice.trim() === '' ? {} : { shortNotice: shortNotice.trim() }),
    });
    if (!done) return;
    draft.value = null;
    preview.value = null;
    sent(done.leave);
  };
  useKeys({
    F2: () => void send(),
    F6: others ? () => toggleIll(written) : undefined,
    Escape: () => {
      notice.value = null;
      close();
    },
  });
  const short = preview.value?.hindrances.some(({ code }) => code === 'short-notice') ?? false;
  const leadH = preview.value?.leadH ?? 0;
  const first = preview.value?.way?.steps[0];
  const days = preview.value?.days ?? 0;
  const stands = preview.value ? standingIn(written, preview.value) : {};
  return (
    <div class="deck foot ask-deck">
      <main class="stage">
        <section class="card f ask-form">
          {others && <OfWhom written={written} name={preview.value?.staff.name ?? null} />}
          {!written.emergency && (
            <>
              <h2>{l('askKind')}</h2>
              <Options
                label={l('askKind')}
                columns={5}
                look="small kinds-of-leave"
                options={kinds.map(({ kind }) => ({
                  id: kind,
                  label: l(kindWords[kind]),
                  on: kind === written.kind,
                  choose: () => change({ kind }),
                }))}
              />
            </>
          )}
          <div class="ends">
            <EndField label={l('askFrom')} end={written.from} set={(from) => change(follow({ from }, written))} />
            <EndField label={l('askTo')} end={written.to} set={(to) => change({ to })} />
          </div>
          <div class="pair-of-fields">
            <div class="labelled">
              <span>{l('askReason')}</span>
              <Field
                label={l('askReason')}
                placeholder={l('askReasonHint')}
                value={written.reason}
                type={(reason) => change({ reason })}
              />
            </div>
            <div class="labelled">
              <span>{l('askPhone')}</span>
              <Field
                label={l('askPhone')}
                placeholder={l(written.emergency ? 'illPhone' : 'askPhoneHint')}
                value={written.phone}
                type={(phone) => change({ phone })}
                most={24}
              />
            </div>
          </div>
          <div class="pair-of-fields">
            <PersonField
              label={l('substitute')}
              value={(written.emergency && stands.substitute) || written.substitute}
              people={preview.value?.standIns ?? []}
              set={(substitute) => change({ substitute })}
            />
            <PersonField
              label={l('receiver')}
              value={(written.emergency && stands.handOverTo) || written.handOverTo}
              people={preview.value?.standIns ?? []}
              set={(handOverTo) => change({ handOverTo })}
            />
          </div>
          {(short || written.shortNotice !== '') && (
            <div class="labelled short-notice">
              <span>{l('askShort', { n: leadH })}</span>
              <Field
                label={l('askShort', { n: leadH })}
                value={written.shortNotice}
                type={(shortNotice) => change({ shortNotice })}
              />
            </div>
          )}
        </section>
      </main>
      <aside class="side" aria-label={l('ladderTitle')} aria-live="polite">
        {written.emergency && preview.value ? (
          <Follows preview={preview.value} {...stands} />
        ) : (
          <PreviewCard preview={preview.value} excused={written.shortNotice.trim() !== ''} />
        )}
      </aside>
      <p class="tally note">
        <KeyCap name="Escape" /> {l('back')}
      </p>
      <MainKey
        name="request-leave"
        run={() => void send()}
        why={why}
        small={
          written.emergency
            ? l('illSendSmall')
            : first
              ? l('askSendSmall', { days, office: l(officeWords[first.by]) })
              : l('askSendNone', { days })
        }
        verb={written.emergency ? l('illSend', { name: preview.value?.staff.name ?? '' }) : l('askSend')}
      />
    </div>
  );
}

/** An end that would lie before the begin goes along with it. */
function follow({ from }: { from: End }, { to }: Draft): Partial<Draft> {
  return from.day > to.day ? { from, to: { ...to, day: from.day } } : { from };
}

function whyNot(written: Draft, shown: LeavePreview | null): string | null {
  if (written.staff === '') return l('needStaff');
  if (counting.value) return l('counting');
  if (shown === null) return l('noPreview');
  const [first] = hindering(shown, written.shortNotice.trim() !== '');
  if (first) return first.code === 'short-notice' ? l('needShort') : first.title;
  if (written.reason.trim() === '') return l('needReason');
  return written.phone.trim() === '' && !written.emergency ? l('needPhone') : null;
}

/** What stands in the way; a late request whose reason is written does not. */
export const hindering = ({ hindrances }: LeavePreview, excused: boolean) =>
  hindrances.filter(({ code }) => !excused || code !== 'short-notice');

function EndField({ label, end, set }: { label: string; end: End; set(end: End): void }) {
  return (
    <fieldset class="end" aria-label={label}>
      <span>{label}</span>
      <input
        class="field"
        type="date"
        aria-label={`${label} ${l('askWhen')}`}
        value={end.day}
        onInput={({ currentTarget }) => set({ ...end, day: currentTarget.value })}
      />
      <span class="parts">
        {(['am', 'pm', 'time'] as const).map((part) => (
          <button type="button" key={part} aria-pressed={end.part === part} onClick={() => set({ ...end, part })}>
            {l(part === 'am' ? 'partAm' : part === 'pm' ? 'partPm' : 'partTime')}
          </button>
        ))}
      </span>
      {end.part === 'time' && (
        <input
          class="field time"
          type="time"
          aria-label={`${label} ${l('partTime')}`}
          value={end.time}
          onInput={({ currentTarget }) => set({ ...end, time: currentTarget.value })}
        />
      )}
    </fieldset>
  );
}

const asWords = { partner: 'asPartner', more: 'asMore', 'stand-by': 'asStandBy', department: 'asDepartment' } as const;
const groundWords = { leave: 'groundLeave', meeting: 'groundMeeting', rest: 'groundRest' } as const;

function PersonField({
  label,
  value,
  people,
  set,
}: {
  label: string;
  value: string;
  people: LeavePreview['standIns'];
  set(jobNo: string): void;
}) {
  return (
    <div class="labelled">
      <span>{label}</span>
      <select class="field" aria-label={label} value={value} onChange={({ currentTarget }) => set(currentTarget.value)}>
        <option value="">{l('nobody')}</option>
        {people.map(({ jobNo, name, as, away }) => (
          <option key={jobNo} value={jobNo}>
            {away
              ? l('standInBusy', {
                  name,
                  as: l(asWords[as]),
                  ground: l(groundWords[away.ground]),
                  from: dateOfDay(away.from, language.value),
                })
              : l('standIn', { name, as: l(asWords[as]) })}
          </option>
        ))}
      </select>
    </div>
  );
}
