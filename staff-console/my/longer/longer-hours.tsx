import { signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { LongerHoursView } from '../../../protocol/longer-hours.ts';
import { disarm } from '../../arming.ts';
import { type KeyName, useKeys } from '../../keys.ts';
import { notice } from '../../notice.ts';
import { useFollowing } from '../../parts/follow.ts';
import { KeyCap } from '../../parts/key-cap.tsx';
import { List } from '../../parts/list.tsx';
import { MainKey } from '../../parts/main-key.tsx';
import { UpDown } from '../../parts/up-down.tsx';
import { press } from '../../press.ts';
import { me, useOwn } from '../own.ts';
import { whenWords } from '../person-words.ts';
import { AskLonger } from './ask-longer.tsx';
import { Decline, decline, declining } from './decline.tsx';
import './longer.css';
import { dayWords, type LongerRequest, whereWords } from './longer-words.ts';
import { RequestCard } from './request-card.tsx';
import { w } from './words.ts';

const cursor = signal(0);
/** Whether the form lies open over the list. */
const asking = signal(false);

/** 延时服务: what was asked for and granted; asking for more, and for those who may, the answer. */
export function LongerHours() {
  const view = useOwn(`longer-hours/${me()}`);
  if (!view) return <p class="card my-wait soft">{w('wait')}</p>;
  if (asking.value)
    return (
      <AskLonger
        view={view}
        close={() => {
          asking.value = false;
        }}
      />
    );
  return <Requests view={view} />;
}

function Requests({ view }: { view: LongerHoursView }) {
  useFollowing(view.rows, ({ id }) => id, cursor);
  const request = view.rows[Math.min(cursor.value, view.rows.length - 1)] ?? null;
  // Another request under the same key is another moment.
  useLayoutEffect(() => {
    disarm();
    declining.value = null;
  }, [request?.id, request?.state]);
  const ask = () => {
    asking.value = true;
  };
  const approve = async (one: LongerRequest) => {
    if (await press('approve-longer-hours', { longerHours: one.id }))
      notice.value = {
        kind: 'done',
        text: w('approvedDone', { where: whereWords(one.counters), time: one.until }),
      };
  };
  const withdraws = request !== null && request.mine && request.state === 'asked';
  const withdraw = async () => {
    if (request && withdraws && (await press('withdraw-longer-hours', { longerHours: request.id })))
      notice.value = { kind: 'done', text: w('withdrawDone') };
  };
  const toAnswer = request?.toAnswer ? request : null;
  // Whoever writes a no must not say yes with the key that sends.
  const saysNo = toAnswer !== null && declining.value !== null;
  useLayoutEffect(disarm, [saysNo]);
  const why = saysNo && declining.value?.trim() === '' ? w('needReason') : null;
  const go = () => {
    if (!toAnswer) ask();
    else if (!saysNo) void approve(toAnswer);
    else if (why === null) void decline(toAnswer, declining.value ?? '');
  };
  useKeys({
    F2: go,
    Space: go,
    Escape: saysNo
      ? () => {
          declining.value = null;
        }
      : undefined,
    '1': toAnswer ? undefined : withdraws ? () => void withdraw() : undefined,
    '5': toAnswer ? ask : undefined,
  });
  const title = w('title');
  return (
    <div class="deck foot longer-deck">
      <main class="stage">
        <section class="card als">
          <header>
            <h1>{title}</h1>
            <UpDown />
          </header>
          <List
            label={title}
            items={view.rows}
            keyOf={({ id }) => id}
            cursor={cursor}
            row={(one) => <RequestRow request={one} />}
            more={(rest) => w('more', { n: rest.length })}
            empty={w('none')}
          />
        </section>
        {toAnswer && <Decline request={toAnswer} />}
      </main>
      <aside class="side" aria-label={w('detailTitle')}>
        {request && <RequestCard request={request} view={view} />}
        {withdraws && <Act words={w('withdraw')} name="1" run={() => void withdraw()} />}
        {toAnswer && <Act words={w('askVerb')} name="5" run={ask} />}
      </aside>
      <p class="tally note">{w('already')}</p>
      {toAnswer && saysNo ? (
        <MainKey
          name="decline-longer-hours"
          run={go}
          why={why}
          small={w('declineSmall', { name: toAnswer.by })}
          verb={w('declineSend')}
        />
      ) : toAnswer ? (
        <MainKey
          name="approve-longer-hours"
          run={go}
          small={w('approveSmall')}
          verb={w('approveVerb', { time: toAnswer.until })}
        />
      ) : (
        <MainKey name={null} run={go} small={w('askSmall')} verb={w('askVerb')} />
      )}
    </div>
  );
}

function Act({ words, name, run }: { words: string; name: KeyName; run(): void }) {
  return (
    <div class="leave-acts">
      <button type="button" class="act" onClick={run}>
        <b>{words}</b> <KeyCap name={name} />
      </button>
    </div>
  );
}

const looks = { asked: '', approved: 'live', declined: 'warn', withdrawn: '' } as const;

function RequestRow({ request }: { request: LongerRequest }) {
  const { day, counters, until, by, at, state, toAnswer } = request;
  return (
    <span class="longer-row">
      <b>{dayWords(day)}</b>
      <span class="mid">
        <span>{w('rowWhere', { where: whereWords(counters), time: until })}</span>
        <small class="soft">{w('rowBy', { by, at: whenWords(at) })}</small>
      </span>
      <span class={`chip ${toAnswer ? 'warn' : looks[state]}`}>{w(toAnswer ? 'yours' : state)}</span>
    </span>
  );
}
