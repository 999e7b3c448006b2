import { useSignal } from '@preact/signals';
import type { SignRecordView } from '../../protocol/sign-record-view.ts';
import { useKeys } from '../keys.ts';
import { Connecting } from '../pages/connecting.tsx';
import { List } from '../parts/list.tsx';
import { Turns } from '../parts/turns.tsx';
import { useLastView } from '../use-last-view.ts';
import { t } from '../words.ts';
import { Findings } from './findings.tsx';
import { PersonRecord } from './person-record.tsx';
import { h } from './words.ts';

/** 离岗记录: every person's signs of a month and whether they were right, who was gone without one, and what is missing in the posts. */
export function RecordPage({ month: begin }: { month: string }) {
  const month = useSignal(begin);
  const cursor = useSignal(0);
  const view = useLastView(`sign-record/${month.value}`);
  const turn = (by: number) => {
    const next = monthAfter(month.value, by);
    if (view === null || next <= view.thisMonth) month.value = next;
  };
  useKeys({ ArrowLeft: () => turn(-1), ArrowRight: () => turn(1) });
  if (!view) return <Connecting />;
  const person = view.people[Math.min(cursor.value, view.people.length - 1)];
  const [y, m] = view.month.split('-');
  return (
    <div class="deck record">
      <main class="stage">
        <section class="card record-list">
          <header>
            <h1>{h('recordTitle')}</h1>
            <b>{h('month', { y: y!, m: String(Number(m)) })}</b>
            <Turns
              label={h('changeMonth')}
              keys={['ArrowLeft', 'ArrowRight']}
              turn={turn}
              last={view.month >= view.thisMonth}
            />
          </header>
          <div class="record-row record-head" aria-hidden="true">
            <span>{h('person')}</span>
            <span class="num">{h('signs')}</span>
            <span class="num">{h('minutes')}</span>
            <span class="num">{h('right')}</span>
            <span class="num">{h('offPosts')}</span>
          </div>
          <List
            label={h('recordTitle')}
            items={view.people}
            keyOf={({ jobNo }) => jobNo}
            cursor={cursor}
            row={(one) => <PersonRow person={one} />}
            more={(rest) => t('moreN', { n: rest.length })}
            empty={h('recordNone')}
          />
        </section>
      </main>
      <aside class="side">
        {person && <PersonRecord month={view.month} jobNo={person.jobNo} name={person.name} />}
        <Findings view={view} />
      </aside>
    </div>
  );
}

function PersonRow({ person }: { person: SignRecordView['people'][number] }) {
  const { name, jobNo, counters, signs, minutes, right, offPosts, offPostMin } = person;
  return (
    <span class="record-row">
      <span>
        <b>{name}</b>{' '}
        <span class="note">
          {[jobNo, counters.length > 0 ? h('counters', { n: counters.join(t('comma')) }) : null]
            .filter(Boolean)
            .join(t('clause'))}
        </span>
      </span>
      <span class="num">{signs > 0 ? h('nTimes', { n: signs }) : '–'}</span>
      <span class="num">{signs > 0 ? h('nMinutes', { n: minutes }) : '–'}</span>
      <span class={`num ${right < signs ? 'short' : ''}`}>{signs > 0 ? h('ofN', { right, n: signs }) : '–'}</span>
      <span class="num">
        {offPosts > 0 ? (
          <b class="chip dark">{`${h('nTimes', { n: offPosts })} ${h('nMinutes', { n: offPostMin })}`}</b>
        ) : (
          '–'
        )}
      </span>
    </span>
  );
}

/** 2026-11 and -1: 2026-10 */
function monthAfter(month: string, by: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}
