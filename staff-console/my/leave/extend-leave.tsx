import { signal, useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { LeaveAnswer } from '../../../protocol/leave-view.ts';
import { disarm } from '../../arming.ts';
import { useKeys } from '../../keys.ts';
import { notice } from '../../notice.ts';
import { Field } from '../../parts/field.tsx';
import { KeyCap } from '../../parts/key-cap.tsx';
import { MainKey } from '../../parts/main-key.tsx';
import { press } from '../../press.ts';
import { pointOf } from './ask-draft.ts';
import { kindWords, officeWords, spanWords } from './leave-words.ts';
import { l } from './words.ts';

/** Whether asking for a later end lies open over the list. */
export const extending = signal(false);

/** 续假: a later end and why. */
export function ExtendLeave({ leave }: { leave: LeaveAnswer }) {
  const day = useSignal(leave.to.slice(0, 10));
  const half = useSignal<'am' | 'pm'>('pm');
  const reason = useSignal('');
  useLayoutEffect(disarm, []);
  const close = () => {
    notice.value = null;
    extending.value = false;
  };
  const to = pointOf({ day: day.value, part: half.value, time: '' });
  const why = reason.value.trim() === '' ? l('needReason') : to === null ? l('noPreview') : null;
  const send = async () => {
    if (why !== null || to === null) return;
    const done = await press('extend-leave', { leave: leave.id, to, reason: reason.value.trim() });
    if (!done) return;
    extending.value = false;
    const { next } = done.leave;
    notice.value = { kind: 'done', text: l('extended', { office: next ? l(officeWords[next]) : '' }) };
  };
  useKeys({ F2: () => void send(), Escape: close });
  return (
    <div class="deck foot">
      <main class="stage">
        <section class="card f ask-form">
          <h2>
            {l('extend')} · {l(kindWords[leave.kind])} {spanWords(leave)}
          </h2>
          <fieldset class="end" aria-label={l('extendTo')}>
            <span>{l('extendTo')}</span>
            <input
              class="field"
              type="date"
              aria-label={l('extendTo')}
              value={day.value}
              onInput={({ currentTarget }) => {
                day.value = currentTarget.value;
              }}
            />
            <span class="parts">
              {(['am', 'pm'] as const).map((part) => (
                <button
                  type="button"
                  key={part}
                  aria-pressed={half.value === part}
                  onClick={() => {
                    half.value = part;
                  }}
                >
                  {l(part === 'am' ? 'partAm' : 'partPm')}
                </button>
              ))}
            </span>
          </fieldset>
          <div class="labelled">
            <span>{l('reason')}</span>
            <Field
              label={l('reason')}
              value={reason.value}
              type={(value) => {
                reason.value = value;
              }}
              focus
            />
          </div>
          <p class="note">{l('extendNote')}</p>
        </section>
      </main>
      <aside class="side" aria-label={l('wayTitle')} />
      <p class="tally note">
        <KeyCap name="Escape" /> {l('back')}
      </p>
      <MainKey name="extend-leave" run={() => void send()} why={why} small={l('extendNote')} verb={l('extendSend')} />
    </div>
  );
}
