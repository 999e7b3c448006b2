import { useEffect } from 'preact/hooks';
import { aloud } from '../modes.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Drain } from '../parts/leave.tsx';
import { asking, stay } from '../presence.ts';
import { speak } from '../speech.ts';
import { endVisit } from '../visit.ts';
import { t } from '../words.ts';

/** Asked before anything is cleared, with more time for the asking. */
export function StillThere() {
  useEffect(() => {
    if (asking.value && aloud.value) speak(t('stillThere'));
  }, [asking.value]);
  if (!asking.value) return null;
  return (
    <Dialog title={t('stillThere')} onAway={stay}>
      <div class="still-there">
        <Drain word="stillThereHow" />
        <button type="button" class="go-big ink calm" onClick={stay}>
          {t('moreTime')}
        </button>
        <button type="button" class="press second" onClick={() => endVisit('home')}>
          {t('finish')}
        </button>
      </div>
    </Dialog>
  );
}
