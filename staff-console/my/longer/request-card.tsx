import type { LongerHoursView } from '../../../protocol/longer-hours.ts';
import { whenWords } from '../person-words.ts';
import { dayWords, type LongerRequest, moreWords, whereWords } from './longer-words.ts';
import { Grants } from './grants.tsx';
import { WhoWaits } from './who-waits.tsx';
import { w } from './words.ts';

/** One request: what is asked, why, how many waited, and what became of it; to be answered, also who waits now and what follows. */
export function RequestCard({ request, view }: { request: LongerRequest; view: LongerHoursView }) {
  const { day, usual, until, by, at, waiting, reason, toAnswer } = request;
  return (
    <>
      <section class="card longer-card">
        <h2>{w('detailTitle')}</h2>
        <dl class="kv">
          <dt>{w('day')}</dt>
          <dd>{dayWords(day)}</dd>
          <dt>{w('where')}</dt>
          <dd>{whereWords(request.counters)}</dd>
          <dt>{w('hours')}</dt>
          <dd class="num">
            {w('hoursWords', { usual, time: until })}{' '}
            <span class="soft">{w('hoursMore', { span: moreWords(usual, until) })}</span>
          </dd>
          {reason !== null && (
            <>
              <dt>{w('reason')}</dt>
              <dd>{reason}</dd>
            </>
          )}
          <dt>{w('by')}</dt>
          <dd class="num">
            {w('byWords', { by, at: whenWords(at) })} <span class="soft">{w('waitingThen', { n: waiting })}</span>
          </dd>
          {!toAnswer && (
            <>
              <dt>{w('answeredBy')}</dt>
              <dd>{answerWords(request)}</dd>
            </>
          )}
        </dl>
      </section>
      {toAnswer && <WhoWaits counters={view.counters} chosen={request.counters} />}
      {toAnswer && <Grants usual={usual} until={until} counters={request.counters} before={view.issueBeforeMin} />}
    </>
  );
}

function answerWords({ state, approvedBy, endedBy, endedReason }: LongerRequest): string {
  switch (state) {
    case 'asked':
      return w('noAnswer');
    case 'approved':
      return w('approvedByWords', { name: approvedBy ?? '' });
    case 'declined':
      return w('declinedByWords', { name: endedBy ?? '', reason: endedReason ?? '' });
    case 'withdrawn':
      return w('withdrawnWords');
  }
}
