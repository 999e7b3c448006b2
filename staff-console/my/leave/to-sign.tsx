import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { MyLeaveView } from '../../../protocol/leave-view.ts';
import { Icon } from '../../../ui/icons.tsx';
import { disarm } from '../../arming.ts';
import { type KeyName, useKeys } from '../../keys.ts';
import { notice } from '../../notice.ts';
import { Field } from '../../parts/field.tsx';
import { useFollowing } from '../../parts/follow.ts';
import { KeyCap } from '../../parts/key-cap.tsx';
import { List } from '../../parts/list.tsx';
import { MainKey } from '../../parts/main-key.tsx';
import { UpDown } from '../../parts/up-down.tsx';
import { press } from '../../press.ts';
import { t } from '../../words.ts';
import { me, useOwn } from '../own.ts';
import './leave.css';
import { kindWords, shortSpan, spanWords, stateWords } from './leave-words.ts';
import { Steps } from './steps.tsx';
import { l } from './words.ts';

type ToSign = MyLeaveView['toSign'][number];
const reasons = ['rejectPost', 'rejectDate', 'rejectPapers', 'rejectAnnual'] as const;

/** 待我批: what waits for one's own signature, beside it who else is away then; one key signs, one key refuses with its reason. */
export function ToSign() {
  const view = useOwn(`leave/${me()}`);
  const cursor = useSignal(0);
  const writing = useSignal(false);
  const other = useSignal('');
  const leaves = view?.toSign ?? [];
  useFollowing(leaves, ({ id }) => id, cursor);
  const leave = leaves[Math.min(cursor.value, leaves.length - 1)] ?? null;
  const marks = leave && marksOf(leave);
  // Under the same key lies another person's leave now.
  useLayoutEffect(() => {
    disarm();
    writing.value = false;
    other.value = '';
  }, [leave?.id, leave?.steps.filter(({ signed }) => signed).length]);
  const sign = async () => {
    if (!leave || !marks || leave.bothAway !== null) return;
    const done = await press('approve-leave', {
      leave: leave.id,
      ...(marks.seal ? { sealSeen: true } : {}),
      ...(marks.certificate ? { certificateSeen: true } : {}),
    });
    if (done) notice.value = { kind: 'done', text: l('approved', { name: leave.staff.name }) };
  };
  const reject = async (reason: string) => {
    if (!leave || reason.trim() === '') return;
    const done = await press('reject-leave', { leave: leave.id, reason: reason.trim() });
    if (done) notice.value = { kind: 'done', text: l('rejected', { name: leave.staff.name, reason: reason.trim() }) };
  };
  useKeys({
    F2: () => void sign(),
    ...(leave
      ? {
          ...Object.fromEntries(reasons.map((reason, i) => [String(i + 1), () => void reject(l(reason))])),
          '5': () => {
            writing.value = true;
          },
        }
      : {}),
  });
  if (!view) return <p class="card my-wait soft">{l('wait')}</p>;
  return (
    <div class="deck foot leave-deck">
      <main class="stage">
        <section class="card als">
          <header>
            <h1>{l('toSignTitle', { n: leaves.length })}</h1>
            <UpDown />
          </header>
          <List
            label={l('toSignTitle', { n: leaves.length })}
            items={leaves}
            keyOf={({ id }) => id}
            cursor={cursor}
            row={(one) => <SignRow leave={one} />}
            more={(rest) => l('toSignMore', { n: rest.length })}
            empty={l('toSignNone')}
          />
        </section>
        {leave && (
          <section class="card f rejections">
            <h2>{l('rejectTitle')}</h2>
            <div class="opts" style={{ '--columns': 5 }}>
              {reasons.map((reason, i) => (
                <button type="button" class="opt" key={reason} onClick={() => void reject(l(reason))}>
                  <span class="opt-words">{l(reason)}</span>
                  <KeyCap name={String(i + 1) as KeyName} />
                </button>
              ))}
              <button
                type="button"
                class={`opt ${writing.value ? 'on' : ''}`}
                onClick={() => {
                  writing.value = true;
                }}
              >
                <span class="opt-words">{l('rejectOther')}</span>
                <KeyCap name="5" />
              </button>
            </div>
            {writing.value && (
              <div class="reject-other">
                <Field
                  label={l('rejectOther')}
                  placeholder={t('typeReason')}
                  value={other.value}
                  type={(value) => {
                    other.value = value;
                  }}
                  focus
                />
                <button type="button" class="act" onClick={() => void reject(other.value)}>
                  <b>{l('rejectSend')}</b>
                </button>
              </div>
            )}
          </section>
        )}
      </main>
      <aside class="side" aria-label={l('wayTitle')}>
        {leave && <SignCard leave={leave} />}
      </aside>
      <p class="tally note">{l('signKept')}</p>
      {leave && marks ? (
        <MainKey
          name="approve-leave"
          run={() => void sign()}
          why={leave.bothAway === null ? null : l('bothAwayTitle')}
          small={l('approveSmall', { name: leave.staff.name, days: leave.extension?.days ?? leave.days })}
          verb={marks.words}
        />
      ) : (
        <span />
      )}
    </div>
  );
}

/** What the signer says was seen with this signature. */
function marksOf(leave: ToSign): { seal: boolean; certificate: boolean; words: string } {
  const steps = leave.extension?.steps ?? leave.steps;
  const at = steps.findIndex(({ signed }) => signed === null);
  const seal = steps[at]?.seal ?? false;
  const certificate = at === steps.length - 1 && leave.certificate && !leave.certificateSeen;
  const words =
    at < 0
      ? 'fileVerb'
      : seal && certificate
        ? 'approveBoth'
        : seal
          ? 'approveSeal'
          : certificate
            ? 'approveCertificate'
            : 'approveVerb';
  return { seal, certificate, words: l(words) };
}

function SignRow({ leave }: { leave: ToSign }) {
  const steps = leave.extension?.steps ?? leave.steps;
  const at = steps.findIndex(({ signed }) => signed === null);
  const clash = leave.bothAway !== null || leave.conflicts.some(({ counters }) => counters.length > 0);
  return (
    <span class="leave-row">
      <b>{leave.staff.name}</b>
      <span class="mid">
        <span>
          {l(kindWords[leave.kind])} {l('daysShort', { n: leave.extension?.days ?? leave.days })}
          {leave.extension ? ` · ${l('forExtension')}` : ''}
        </span>
        <small class="soft">{spanWords(leave)}</small>
      </span>
      <span class={`chip ${clash ? 'warn' : ''}`}>
        {clash && <Icon name="warning" />}
        {at < 0 ? l('fileStep') : l('step', { i: at + 1, n: steps.length })}
      </span>
    </span>
  );
}

function SignCard({ leave }: { leave: ToSign }) {
  const { conflicts, bothAway } = leave;
  return (
    <>
      <section class="card leave-card">
        {bothAway !== null && (
          <div class="locked">
            <Icon name="lock" />
            <div>
              <b>{l('bothAwayTitle')}</b>
              <p>{l('bothAwayWords', { name: bothAway })}</p>
            </div>
          </div>
        )}
        <dl class="kv">
          <dt>{l('reason')}</dt>
          <dd>{leave.extensionReason ?? leave.reason}</dd>
          <dt>{l('phone')}</dt>
          <dd class="num">{leave.phone}</dd>
          <dt>{l('substitute')}</dt>
          <dd>{leave.substitute.staff?.name ?? l(leave.substitute.needed ? 'substituteDue' : 'nobody')}</dd>
          {leave.handOverTo && (
            <>
              <dt>{l('receiver')}</dt>
              <dd>{leave.handOverTo.name}</dd>
            </>
          )}
        </dl>
        <Steps leave={leave} />
      </section>
      <section class="card conflicts">
        <h2>{l('conflictsTitle')}</h2>
        {conflicts.length === 0 && (
          <p class="soft">
            <Icon name="check" /> {l('conflictsNone')}
          </p>
        )}
        <ul>
          {conflicts.map(({ staff, kind, counters, state, ...span }) => (
            <li key={`${staff.jobNo} ${span.from}`}>
              <b>{staff.name}</b>
              <span>
                {l(kindWords[kind])} · {l(stateWords[state])}
                <small class="soft">{shortSpan(span)}</small>
              </span>
              <span class={`chip ${counters.length > 0 ? 'warn' : ''}`}>
                {counters.length > 0
                  ? l('conflictPost', { counters: counters.join(t('comma')) })
                  : l('conflictDepartment')}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
