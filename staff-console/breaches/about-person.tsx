import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { BreachesView } from '../../protocol/breaches.ts';
import { Icon } from '../../ui/icons.tsx';
import { disarm } from '../arming.ts';
import { shortDay } from '../cases/days.ts';
import { meNow } from '../cases/me.ts';
import { useKeys } from '../keys.ts';
import { notice } from '../notice.ts';
import { press } from '../press.ts';
import { LadderLine } from './ladder.tsx';
import { b } from './words.ts';
import { MainKey } from '../parts/main-key.tsx';

type Person = BreachesView['people'][number];

/** One person's record of the period, and the step that is due. What cannot be taken back is pressed twice. */
export function AboutPerson({ person, ladder }: { person: Person; ladder: BreachesView['ladder'] }) {
  const { staff, verified, due, notices, taken } = person;
  const me = meNow();
  const sure = useSignal(false);
  useLayoutEffect(disarm, [due, sure.value]);
  const may = due !== null && me.roles.some((role) => role === 'leader' || role === 'supervisor');
  const why = staff.jobNo === me.jobNo ? b('notSelf') : null;
  const go = async () => {
    if (!may || why !== null) return;
    // Sent back to one's unit is said by no slip of the hand.
    if (due === 'return' && !sure.value) {
      sure.value = true;
      return;
    }
    const words = b('taken', { step: b(`step:${due}`) });
    if (await press('take-breach-step', { staff: staff.jobNo })) notice.value = { kind: 'done', text: words };
    sure.value = false;
  };
  useKeys({ F2: () => void go() });
  return (
    <>
      <main class="stage">
        <section class="card det breach-card">
          <header class="breach-head">
            <h2>{staff.name}</h2>
            <span class="note num">{staff.jobNo}</span>
            <b>{b('timesVerified', { n: verified })}</b>
          </header>
          <LadderLine ladder={ladder} verified={verified} taken={taken} due={due !== null} />
          <p class="note">{b('ladderNote')}</p>
          <h3>{b('evidence')}</h3>
          <ul class="breach-list">
            {notices.map((one) => (
              <li key={`${one.case} ${one.notice}`}>
                <Icon name="page" />
                <span class="mid">
                  <b class="num">{one.notice}</b>
                  <small class="num">{one.number}</small>
                </span>
                <span>{b('complaint', { n: one.complaint })}</span>
                <span class="soft">{b('judgedOn', { day: shortDay(one.at) })}</span>
              </li>
            ))}
          </ul>
        </section>
      </main>
      <p class="tally note">
        <Icon name="info" />
        <span>{b('tally')}</span>
      </p>
      {may ? (
        <MainKey
          name={due === 'return' && !sure.value ? null : 'take-breach-step'}
          why={why}
          run={() => void go()}
          small={sure.value ? b('takeTwice', { name: staff.name }) : b('takeSmall', { name: staff.name })}
          verb={b('takeIt', { step: b(`stepDone:${due}`) })}
        />
      ) : (
        <p class="no-turn note">
          <Icon name={due === null ? 'check' : 'info'} />{' '}
          {due !== null
            ? b('onlyLeaders', { step: b(`step:${due}`) })
            : taken[0]
              ? b('taken', { step: b(`step:${taken[0].step}`) })
              : b('noStep')}
        </p>
      )}
    </>
  );
}
