import { useEffect } from 'preact/hooks';
import { Icon } from '../../ui/icons.tsx';
import { consoleView, myPostOf, now, watchAlso } from '../hub.ts';
import { openPage } from '../page.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { session } from '../session.ts';
import { t } from '../words.ts';
import './away.css';
import { awayDraft } from './away-draft.ts';
import { type AwayPlan, planOf } from './away-plan.ts';
import { wayWords, whyBlocked } from './way-words.ts';
import { waysOut } from './ways-out.ts';
import { a } from './words.ts';

const workMost = 6;

/** Before the counter is closed or somebody signs out: what would be left undone, and whether anybody would be there. */
export function BeforeLeaving() {
  const view = consoleView.value;
  const jobNo = session.value.kind === 'in' ? session.value.who.staff.jobNo : '';
  useEffect(() => watchAlso(`my-post/${jobNo}`), [jobNo]);
  const mine = myPostOf(jobNo);
  if (!view || !mine) return null;
  const { work } = mine;
  const leaving = mine.leaving?.counter === view.number ? mine.leaving : null;
  const alone = leaving !== null && leaving.blockedFromMin !== null && leaving.partner !== null;
  // Who closes the counter is away without end; whoever has signed in here takes it over.
  const takes = leaving?.covers.find(({ reported }) => reported) ?? null;
  const plan: AwayPlan = { ...planOf(view, leaving, awayDraft.value), blocked: 'both-away' };
  const ways =
    leaving && alone
      ? waysOut(leaving, plan, mine.mayName.includes(view.number), now.value).filter(({ kind }) => kind !== 'shorter')
      : [];
  return (
    <section class={`card before-leaving ${alone ? 'stop' : ''}`} role="status">
      <h2>{a('beforeTitle')}</h2>
      <ul>
        <li>
          <Icon name={work.length > 0 ? 'warning' : 'check'} />
          {work.length > 0
            ? a('beforeWork', {
                n: work.length,
                list: work
                  .slice(0, workMost)
                  .map(({ number }) => number)
                  .join(t('comma')),
              })
            : a('beforeNoWork')}
        </li>
        <li>
          <Icon name={alone ? 'lock' : 'check'} />
          {takes
            ? a('beforeTakes', { name: takes.name })
            : alone && leaving
              ? whyBlocked(leaving, plan)
              : a('beforeWaiting', { n: view.counts.waiting })}
        </li>
      </ul>
      {ways.length > 0 && (
        <>
          <h2>{a('ways')}</h2>
          <ul>
            {ways.map((way) => {
              const { title, note, when } = wayWords(way);
              return (
                <li key={title}>
                  <span class="mid">
                    <b>{title}</b>
                    <small>{note}</small>
                  </span>
                  <span class="when">{when}</span>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {(alone || work.length > 0) && view.state === 'free' && (
        <button type="button" class="act" onClick={() => openPage('away')}>
          {a('beforeSign')} <KeyCap name="F9" />
        </button>
      )}
    </section>
  );
}
