import { useLayoutEffect } from 'preact/hooks';
import type { Alert, AlertStep } from '../../protocol/views.ts';
import { dayOf, timeOfDay } from '../../ui/clock.ts';
import { alertHere, moreDeed } from '../alert-more.ts';
import { useKeys } from '../keys.ts';
import { now } from '../hub.ts';
import { notice } from '../notice.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { press } from '../press.ts';
import { session } from '../session.ts';
import './alerts.css';
import { o } from './words.ts';

/** 来往 of the alert under the cursor, and saying that one sees to it. */
export function AlertMore() {
  const alert = alertHere.value;
  return alert && <More key={alert.id} alert={alert} />;
}

function More({ alert }: { alert: Alert }) {
  const me = session.value.kind === 'in' ? session.value.who.staff.jobNo : '';
  const trail = alert.trail ?? [];
  const mine = trail.findLast(({ what }) => what === 'taken')?.jobNo === me;
  const takeUp = async () => {
    if (!mine && (await press('take-up-alert', { alert: alert.id, since: alert.since })))
      notice.value = { kind: 'done', text: o('takenUp') };
  };
  useKeys(mine ? {} : { '8': () => void takeUp() });
  useLayoutEffect(() => {
    if (alert.code !== 'answer-overdue') return;
    moreDeed.value = mine
      ? null
      : { name: 'take-up-alert', verb: o('takeUp'), small: o('takeUpSmall'), run: () => void takeUp() };
    return () => {
      moreDeed.value = null;
    };
  }, [alert.id, mine]);
  return (
    <section class="card trail">
      <h2>{o('trail')}</h2>
      <ol>
        {trail.map((step) => (
          <li key={`${step.at} ${step.what} ${step.by} ${step.whom}`}>
            <b class="num">{whenWords(step.at)}</b>
            <span>{stepWords(step)}</span>
          </li>
        ))}
      </ol>
      {mine ? (
        <p class="chip live">{o('youSee')}</p>
      ) : (
        <button type="button" class="act" title={o('takeUpSmall')} onClick={() => void takeUp()}>
          <b>{o('takeUp')}</b> <KeyCap name="8" />
        </button>
      )}
    </section>
  );
}

const stepWords = ({ what, by, whom }: AlertStep): string => o(`step:${what}`, { by: by ?? '', whom: whom ?? '' });

/** Of another day with its date. */
const whenWords = (at: string): string =>
  dayOf(at) === dayOf(now.value) ? timeOfDay(at) : `${dayOf(at).slice(5)} ${timeOfDay(at)}`;
