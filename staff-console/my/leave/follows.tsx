import type { LeavePreview } from '../../../protocol/leave-preview.ts';
import { Icon } from '../../../ui/icons.tsx';
import { t } from '../../words.ts';
import type { Draft } from './ask-draft.ts';
import { spanWords } from './leave-words.ts';
import { hindering } from './ask-leave.tsx';
import { l } from './words.ts';

/** Who stands in and takes the work over: whom the leader chose, else the other of A and B, else who is next of the post and not away. */
export function standingIn(
  { substitute, handOverTo }: Pick<Draft, 'substitute' | 'handOverTo'>,
  { standIns, work }: Pick<LeavePreview, 'standIns' | 'work'>,
): { substitute?: string; handOverTo?: string } {
  const first = standIns.find(({ away, as }) => away === null && as !== 'department')?.jobNo;
  const stands = substitute || first;
  const takes = handOverTo || (work.length > 0 ? stands : undefined);
  return { ...(stands ? { substitute: stands } : {}), ...(takes ? { handOverTo: takes } : {}) };
}

/** What an illness sets going, told before it is entered: who takes over, who gets the open work, what is made up for later. */
export function Follows({
  preview,
  substitute,
  handOverTo,
}: {
  preview: LeavePreview;
  substitute?: string;
  handOverTo?: string;
}) {
  const { staff, standIns, work, partners } = preview;
  const nameOf = (jobNo: string) => standIns.find((one) => one.jobNo === jobNo)?.name ?? jobNo;
  const [no] = hindering(preview, true);
  return (
    <>
      <section class={`card blocks ${no ? 'locked' : 'unlocked'}`}>
        <Icon name={no ? 'lock' : 'check'} />
        <div>
          <b>{no ? no.title : l('illGoes', { name: staff.name })}</b>
          <p>{no ? no.detail : spanWords(preview)}</p>
        </div>
      </section>
      <section class="card effects">
        <h2>{l('followsTitle')}</h2>
        <ul class="eff">
          <li>
            <Icon name="person" />
            {substitute ? l('followsCover', { name: nameOf(substitute) }) : l('followsNobody')}
          </li>
          {partners.length > 0 && (
            <li>
              <Icon name="sign" />
              {l('followsCounters', { counters: partners.map(({ counter }) => counter).join(t('comma')) })}
            </li>
          )}
          {work.length > 0 && (
            <li>
              <Icon name="page" />
              {l(handOverTo ? 'followsWork' : 'followsWorkNobody', {
                n: work.length,
                numbers: work.map(({ number }) => number).join(t('comma')),
                name: handOverTo ? nameOf(handOverTo) : '',
              })}
            </li>
          )}
          <li>
            <Icon name="calendar" />
            {l('followsPapers')}
          </li>
        </ul>
      </section>
    </>
  );
}
