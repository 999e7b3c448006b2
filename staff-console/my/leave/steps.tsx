import type { LeaveAnswer } from '../../../protocol/leave-view.ts';
import { Icon } from '../../../ui/icons.tsx';
import { dayAndTime, officeWords, offices } from './leave-words.ts';
import { l } from './words.ts';

/** The way of a leave: every signature in its order, who gave it and when, which is waited for, and on what ground. */
export function Steps({ leave }: { leave: LeaveAnswer }) {
  const steps = leave.extension?.steps ?? leave.steps;
  const at = steps.findIndex(({ signed }) => signed === null);
  return (
    <div class="leave-steps">
      <ol>
        {steps.map(({ by, seal, signed }, i) => (
          <li key={by} class={signed ? 'done' : i === at && leave.next ? 'due' : ''}>
            <span class="n">{signed ? <Icon name="check" /> : i + 1}</span>
            <b>{l(officeWords[by])}</b>
            <span class="soft">{signed ? l('signedBy', { name: signed.name, time: dayAndTime(signed.at) }) : ''}</span>
            {seal && <small class="chip">{l(signed?.sealSeen ? 'sealSeen' : 'sealWanted')}</small>}
          </li>
        ))}
      </ol>
      <p class="note">
        {[
          leave.filedWith.length > 0 ? l('filedWith', { offices: offices(leave.filedWith) }) : null,
          l('source', { source: leave.source }),
          leave.gap ? l('gap') : null,
          leave.shortNotice ? l('shortNotice') : null,
          leave.emergency ? l('emergency') : null,
          leave.certificate && !leave.certificateSeen ? l('certificate') : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}
