import type { DeskView } from '../../protocol/views.ts';
import { say } from '../../ui/language.ts';
import { inPlaceOf, roleOf } from '../in-place-of.ts';
import { PostBadge } from '../parts.tsx';
import { Portrait } from '../portrait.tsx';
import { t, tIn } from './words.ts';

const duties = { A: 'postA', B: 'postB', substitute: 'substitute' } as const;

/** Who serves the visitor: face, name, office, number, in whose place, who goes on if they leave, and whom to complain to. */
export function Person({ view: { staff, follows, chief, hall } }: { view: DeskView }) {
  return (
    <aside class="person">
      <span class="k">
        {t('servingYou')}　<span lang="en">{tIn('en', 'servingYou')}</span>
      </span>
      <Portrait staff={staff} />
      {staff && (
        <>
          <div class="name">{staff.name}</div>
          <div class="role">
            {staff.department && <span class="trim">{say(staff.department)}</span>}
            <span class="trim">{roleOf(staff)}</span>
          </div>
          <div class="post">
            <PostBadge as={staff.as} />
            <span class="trim">{inPlaceOf(staff, 'zh') ?? t(duties[staff.as])}</span>
          </div>
        </>
      )}
      <div class="notes">
        {follows && <p>{t('follows', { name: follows })}</p>}
        {chief && chief !== staff?.name && (
          <p>
            {t('chief')} <b>{chief}</b>
          </p>
        )}
        {hall.complaintsPhone && (
          <p>
            {t('complaints')} <b class="n">{hall.complaintsPhone}</b>
          </p>
        )}
      </div>
    </aside>
  );
}
