import type { ConsoleView } from '../../protocol/views.ts';
import { Icon } from '../../ui/icons.tsx';
import { PrinterState } from './printer-state.tsx';
import { t } from '../words.ts';
import { k } from '../counter/words.ts';

/** Screens, voice and printers, each by what it reported itself. */
export function Evidence({ view }: { view: ConsoleView }) {
  const { boards, of } = view.seen;
  const mute = view.alerts.some(({ code }) => code === 'board-mute');
  return (
    <>
      <span class={of > 0 && boards === of ? 'good' : 'poor'}>
        <Icon name={of > 0 && boards < of ? 'dark' : 'screen'} />
        {of > 0 ? k('boardsSeen', { boards, of }) : t('noBoards')}
      </span>
      {of > 0 && (
        <span class={mute ? 'poor' : 'good'}>
          <Icon name={mute ? 'muted' : 'speaker'} />
          {mute ? t('voiceMute') : t('voice')}
        </span>
      )}
      <PrinterState printers={view.printers} />
    </>
  );
}
