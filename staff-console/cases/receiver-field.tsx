import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CaseReceiver, CaseReceivers } from '../../protocol/case-receivers.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { useKeys } from '../keys.ts';
import { Field } from '../parts/field.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { useAnswer } from '../use-answer.ts';
import { c } from './words.ts';

/** Those the words mean: by the beginning of the job number, or by any part of the name. */
export const meant = (people: readonly CaseReceiver[], words: string): CaseReceiver[] => {
  const told = words.normalize('NFKC').replaceAll(/\s/g, '');
  return people.filter(({ jobNo, name }) => jobNo.startsWith(told) || name.includes(told));
};

/**
 * 接办人: name and whereabouts stand there as the job number is typed, and ↑↓ choose from the list. Only people the hub lets take this case over are in it;
 * whoever is on leave is shown, and cannot be chosen.
 */
export function ReceiverField({
  label,
  caseId,
  chosen,
  choose,
}: {
  label: string;
  caseId: string;
  /** A job number; empty while nobody is chosen. */
  chosen: string;
  choose(jobNo: string): void;
}) {
  const { answer, unanswered, again } = useAnswer<CaseReceivers>(`/api/cases/${caseId}/receivers`);
  const typed = useSignal('');
  const found = meant(answer?.people ?? [], typed.value);
  const free = found.filter(({ onLeave }) => !onLeave);
  const at = free.findIndex(({ jobNo }) => jobNo === chosen);
  const walk = (by: number) => {
    const next = free[at < 0 ? (by > 0 ? 0 : free.length - 1) : Math.max(0, Math.min(free.length - 1, at + by))];
    if (next) choose(next.jobNo);
  };
  // What is typed means the first it fits; with nothing typed whoever was chosen stays.
  useEffect(() => {
    if (answer && typed.value !== '') choose((free.find(({ jobNo }) => jobNo === typed.value) ?? free[0])?.jobNo ?? '');
  }, [answer, typed.value]);
  useKeys({ ArrowUp: () => walk(-1), ArrowDown: () => walk(1) }, 'part');
  return (
    <div class="form-line receivers">
      <span aria-hidden="true">
        {label} <KeyCap name="ArrowUp" /> <KeyCap name="ArrowDown" />
      </span>
      <Field
        label={label}
        placeholder={c('receiverHint')}
        value={typed.value}
        type={(words) => {
          typed.value = words;
        }}
        most={16}
        focus
      />
      {unanswered && (
        <button type="button" class="quiet-button" onClick={() => void again()}>
          <Icon name="warning" /> {c('receiversUnread')}
        </button>
      )}
      {answer && (
        <ol aria-label={label}>
          {found.length === 0 && <li class="empty soft">{c('receiverNone', { words: typed.value })}</li>}
          {found.map((one) => (
            <li
              key={one.jobNo}
              ref={one.jobNo === chosen ? (item) => item?.scrollIntoView({ block: 'nearest' }) : undefined}
            >
              <button
                type="button"
                aria-pressed={one.jobNo === chosen}
                aria-disabled={one.onLeave}
                onClick={() => !one.onLeave && choose(one.jobNo)}
              >
                <b>{one.name}</b>
                <span class="soft">
                  <span class="num">{one.jobNo}</span> {one.department && say(one.department)}
                </span>
                <Whereabouts one={one} />
              </button>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function Whereabouts({ one: { state, counter, onLeave } }: { one: CaseReceiver }) {
  if (onLeave) return <span class="chip warn">{c('receiver:on-leave')}</span>;
  const here = state === 'on-post' || state === 'free';
  return (
    <span class={`chip ${here ? 'ok' : ''}`}>
      <Icon name={here ? 'check' : 'clock'} />
      {c(`receiver:${state}`, { n: counter ?? '' })}
    </span>
  );
}
