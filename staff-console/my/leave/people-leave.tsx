import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { LeaveLine, LeaveView, MyLeaveView } from '../../../protocol/leave-view.ts';
import { timeOfDay } from '../../../ui/clock.ts';
import { say } from '../../../ui/language.ts';
import { disarm } from '../../arming.ts';
import { now } from '../../hub.ts';
import { useKeys } from '../../keys.ts';
import { leaveFor } from '../../my-tab.ts';
import { notice } from '../../notice.ts';
import { useFollowing } from '../../parts/follow.ts';
import { KeyCap } from '../../parts/key-cap.tsx';
import { List } from '../../parts/list.tsx';
import { MainKey } from '../../parts/main-key.tsx';
import { UpDown } from '../../parts/up-down.tsx';
import { press } from '../../press.ts';
import { me, useOwn } from '../own.ts';
import { draft, freshDraft, illDraft } from './ask-draft.ts';
import { AskLeave } from './ask-leave.tsx';
import './leave.css';
import { dayAndTime, kindWords, officeWords, shortSpan, stateWords } from './leave-words.ts';
import { PersonLeave } from './person-leave.tsx';
import { deedOf, inOrder, type PersonDeed } from './people-deeds.ts';
import { l } from './words.ts';

/** 代办请假: everybody's leave for those who lead; entered, begun and ended in another's name. */
export function PeopleLeave() {
  const view = useOwn('leave');
  const own = useOwn(`leave/${me()}`);
  const entered = useSignal<string | null>(null);
  if (!view || !own) return <p class="card my-wait soft">{l('wait')}</p>;
  if (leaveFor.value !== null)
    return (
      <EnterLeave
        kinds={own.kinds}
        entered={(id) => {
          entered.value = id;
        }}
      />
    );
  return <Leaves view={view} entered={entered.value} />;
}

function EnterLeave({ kinds, entered }: { kinds: MyLeaveView['kinds']; entered(id: string | null): void }) {
  const staff = leaveFor.value ?? '';
  // Once for each person: what is being written is kept while other pages are looked at.
  if (draft.value === null || draft.value.staff === null || (staff !== '' && draft.value.staff !== staff))
    draft.value = staff === '' ? { ...freshDraft(), staff } : illDraft(staff, l('illReason'));
  return (
    <AskLeave
      kinds={kinds}
      close={() => {
        leaveFor.value = null;
        draft.value = null;
      }}
      sent={(leave) => {
        leaveFor.value = null;
        // One that begins later may lie beyond the list.
        entered(Date.parse(leave.from) <= now.value ? leave.id : null);
        notice.value = {
          kind: 'done',
          text: leave.next
            ? l('enteredWaits', { name: leave.staff.name, office: l(officeWords[leave.next]) })
            : l('entered', { name: leave.staff.name }),
        };
      }}
    />
  );
}

function Leaves({ view, entered }: { view: LeaveView; entered: string | null }) {
  const cursor = useSignal(0);
  const leaves = inOrder(view, now.value);
  useFollowing(leaves, ({ id }) => id, cursor);
  // What was entered a moment ago lies under the cursor as soon as the hub shows it; until then no key means another person.
  const at = leaves.findIndex(({ id }) => id === entered);
  const shown = useSignal(entered === null);
  useEffect(() => {
    if (at < 0) return;
    cursor.value = at;
    shown.value = true;
  }, [entered, at >= 0]);
  const leave = leaves[Math.min(cursor.value, leaves.length - 1)] ?? null;
  const deed = deedOf(leave, now.value);
  const why = shown.value ? deed.why : l('wait');
  useLayoutEffect(disarm, [deed.name, leave?.id]);
  const enter = () => {
    leaveFor.value = '';
  };
  const withdrawn = leave !== null && ['requested', 'approved', 'filed'].includes(leave.state);
  const withdraw = async () => {
    if (leave && withdrawn && (await press('withdraw-leave', { leave: leave.id })))
      notice.value = { kind: 'done', text: l('withdrawn') };
  };
  const go = async () => {
    if (why !== null) return;
    if (deed.name === null || leave === null) return enter();
    if (deed.name === 'pass-on-visitor') {
      const { counter, number } = deed;
      if (await press(deed.name, { counter, reason: l('passOnReason', { name: leave.staff.name }) }))
        notice.value = { kind: 'done', text: l('passedOn', { number }) };
      return;
    }
    if (await press(deed.name, { leave: leave.id }))
      notice.value = { kind: 'done', text: l(deed.done, { name: leave.staff.name }) };
  };
  useKeys({
    F2: () => void go(),
    Space: () => void go(),
    '1': enter,
    '2': withdrawn ? () => void withdraw() : undefined,
  });
  return (
    <div class="deck foot leave-deck">
      <main class="stage">
        <section class="card als">
          <header>
            <h1>{l('peopleTitle', { n: leaves.length })}</h1>
            <span class="note">{l('peopleNote', { away: view.counts.away, overdue: view.counts.overdue })}</span>
            <UpDown />
          </header>
          <List
            label={l('peopleTitle', { n: leaves.length })}
            items={leaves}
            keyOf={({ id }) => id}
            cursor={cursor}
            row={(one) => <PersonRow leave={one} />}
            more={(rest) => l('moreLeaves', { n: rest.length })}
            empty={l('peopleNone')}
          />
        </section>
      </main>
      <aside class="side" aria-label={l('wayTitle')}>
        {leave && <PersonLeave leave={leave} />}
        <div class="leave-acts">
          {deed.name !== null && (
            <button type="button" class="act" title={l('enterNote')} onClick={enter}>
              <b>{l('enterVerb')}</b> <KeyCap name="1" />
            </button>
          )}
          {withdrawn && (
            <button type="button" class="act" title={l('withdrawNote')} onClick={() => void withdraw()}>
              <b>{l('withdraw')}</b> <KeyCap name="2" />
            </button>
          )}
        </div>
      </aside>
      <p class="tally note">{l('signKept')}</p>
      <MainKey
        name={deed.name}
        run={() => void go()}
        why={why}
        small={smallWords(deed, leave)}
        verb={verbWords(deed, leave)}
      />
    </div>
  );
}

function PersonRow({ leave }: { leave: LeaveLine }) {
  const { staff, kind, state, department } = leave;
  const late = state === 'filed' && Date.parse(leave.from) <= now.value;
  return (
    <span class="leave-row">
      <b>{staff.name}</b>
      <span class="mid">
        <span>
          {l(kindWords[kind])} {department ? `· ${say(department)}` : ''}
        </span>
        <small class="soft">{shortSpan(leave)}</small>
      </span>
      <span class={`chip ${late || state === 'overdue' ? 'warn' : state === 'on-leave' ? 'live' : ''}`}>
        {l(late ? 'unstarted' : stateWords[state])}
      </span>
    </span>
  );
}

function verbWords(deed: PersonDeed, leave: LeaveLine | null): string {
  if (deed.name === null) return l('enterVerb');
  if (deed.name === 'pass-on-visitor') return l('passOnVerb', { number: deed.number });
  return l(deed.verb, { name: leave?.staff.name ?? '' });
}

function smallWords(deed: PersonDeed, leave: LeaveLine | null): string {
  if (deed.name === null) return l('enterNote');
  if (deed.name === 'pass-on-visitor')
    return l('passOnSmall', { n: deed.counter, name: leave?.substitute?.name ?? '' });
  return l(deed.small, {
    time: timeOfDay(now.value),
    to: leave ? dayAndTime(leave.to) : '',
    name: leave?.substitute?.name ?? l('nobody'),
  });
}
