import type { DeskView } from '../../protocol/views.ts';
import { say } from '../../ui/language.ts';
import { PostBadge } from '../parts.tsx';
import { t, tIn } from './words.ts';

const duties = { A: 'postA', B: 'postB', substitute: 'substitute' } as const;

/** Who serves the visitor, by name, title and number, and whom to complain to. */
export function Person({ view: { staff, hall } }: { view: DeskView }) {
  return (
    <aside class="person">
      <span class="k">
        {t('servingYou')}　<span lang="en">{tIn('en', 'servingYou')}</span>
      </span>
      <div class="photo">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="8.5" r="5" fill="currentColor" />
          <path fill="currentColor" d="M1.5 24c.4-6.5 4.6-9 10.5-9s10.1 2.5 10.5 9z" />
        </svg>
      </div>
      {staff && (
        <>
          <div class="name">{staff.name}</div>
          <div class="role">
            {staff.title && say(staff.title)}　{t('jobNo', { jobNo: staff.jobNo })}
          </div>
          <div class="post">
            <PostBadge as={staff.as} />
            {t(duties[staff.as])}
          </div>
        </>
      )}
      {hall.complaintsPhone && (
        <p class="note">
          {t('complaints')} <span class="n">{hall.complaintsPhone}</span>
        </p>
      )}
    </aside>
  );
}
