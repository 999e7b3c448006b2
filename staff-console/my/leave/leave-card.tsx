import type { MyLeaveView } from '../../../protocol/leave-view.ts';
import { Icon } from '../../../ui/icons.tsx';
import { t } from '../../words.ts';
import { dayAndTime, waitWords } from './leave-words.ts';
import { Steps } from './steps.tsx';
import { l } from './words.ts';

/** One leave in full: what it waits for, who signed, who stands in, what was said. */
export function LeaveCard({ leave }: { leave: MyLeaveView['mine'][number] }) {
  const { waits, state, substitute } = leave;
  return (
    <section class="card leave-card">
      {state === 'filed' && waits.length > 0 && (
        <div class="locked">
          <Icon name="lock" />
          <div>
            <b>{l('waitsTitle')}</b>
            <ul>
              {waits.map((wait) => (
                <li key={wait.code}>{waitWords(wait, leave.from)}</li>
              ))}
            </ul>
            {waits.some(({ code }) => code === 'cover-not-on-post') && <small>{l('waitsUnlock')}</small>}
          </div>
        </div>
      )}
      {state === 'filed' && waits.length === 0 && (
        <div class="unlocked">
          <Icon name="check" />
          <div>
            <b>{l('mayGo')}</b>
            <p>{l('mayGoMore')}</p>
          </div>
        </div>
      )}
      {leave.overdueSince && (
        <div class="locked">
          <Icon name="warning" />
          <b>{l('overdueSince', { time: dayAndTime(leave.overdueSince) })}</b>
        </div>
      )}
      <p class="leave-sum">
        <b>{l('days', { n: leave.days })}</b>
      </p>
      <Steps leave={leave} />
      <dl class="kv">
        <dt>{l('reason')}</dt>
        <dd>{leave.reason}</dd>
        {(substitute.needed || substitute.staff) && (
          <>
            <dt>{l('substitute')}</dt>
            <dd>{substitute.staff?.name ?? l('substituteDue')}</dd>
          </>
        )}
        {leave.handOverTo && (
          <>
            <dt>{l('receiver')}</dt>
            <dd>{leave.handOverTo.name}</dd>
          </>
        )}
      </dl>
      {leave.work.length > 0 && (
        <p class="note">
          {l('work', { n: leave.work.length, numbers: leave.work.map(({ number }) => number).join(t('comma')) })}
        </p>
      )}
      {leave.rejection && <p class="note">{l('rejection', { text: leave.rejection })}</p>}
      {leave.extension && (
        <p class="note">{l('extensionAsked', { to: dayAndTime(leave.extension.to), n: leave.extension.days })}</p>
      )}
    </section>
  );
}
