import { Absent } from './absent.tsx';
import type { Seen } from './seen.ts';
import { staffOf } from './staff.ts';
import { Stub } from './stub.tsx';
import { t } from './words.ts';

/** The counter paused for a moment: the visitor keeps their place and need do nothing. */
export function Held({ seen }: { seen: Seen }) {
  const { counter } = seen.view;
  const staff = staffOf(counter?.staff);
  return (
    <main>
      <Stub seen={seen} facts={[...(counter ? [t('heldAt', { counter: counter.number })] : []), t('heldNear')]}>
        <p class="big-words">{t('held')}</p>
        <p class="lead">{t('heldWhat')}</p>
        {staff && <p class="note">{t('heldStaff', { staff })}</p>}
      </Stub>
      <Absent view={seen.view} at={seen.at} />
    </main>
  );
}
