import type { LeaveLine } from '../../../protocol/leave-view.ts';
import { Icon } from '../../../ui/icons.tsx';
import { t } from '../../words.ts';
import { dayAndTime, kindWords, officeWords, owedWords, spanWords } from './leave-words.ts';
import { l } from './words.ts';

/** Somebody's leave as those who lead see it: never its reason. */
export function PersonLeave({ leave }: { leave: LeaveLine }) {
  const { staff, kind, days, next, owed, emergency, overdueSince, substitute, extendsTo, inFront } = leave;
  return (
    <section class="card leave-card">
      {overdueSince && (
        <div class="locked">
          <Icon name="warning" />
          <b>{l('overdueSince', { time: dayAndTime(overdueSince) })}</b>
        </div>
      )}
      {inFront && (
        <div class="locked">
          <Icon name="warning" />
          <b>{l('inFront', { n: inFront.counter, number: inFront.number })}</b>
        </div>
      )}
      <h2>{staff.name}</h2>
      <dl class="kv">
        <dt>{l('askKind')}</dt>
        <dd>{l(kindWords[kind])}</dd>
        <dt>{l('askWhen')}</dt>
        <dd>{spanWords(leave)}</dd>
        <dt>{l('sumTitle')}</dt>
        <dd>{l('days', { n: days })}</dd>
        <dt>{l('substitute')}</dt>
        <dd>{substitute?.name ?? l('nobody')}</dd>
        {next && (
          <>
            <dt>{l('wayTitle')}</dt>
            <dd>{l('stepWait', { office: l(officeWords[next]) })}</dd>
          </>
        )}
      </dl>
      {emergency && <p class="note">{l('emergency')}</p>}
      {owed.length > 0 && (
        <p class="note warn-note">
          <Icon name="warning" /> {l('owed', { items: owed.map(owedWords).join(t('comma')) })}
        </p>
      )}
      {extendsTo && <p class="note">{l('extensionTo', { to: dayAndTime(extendsTo) })}</p>}
    </section>
  );
}
