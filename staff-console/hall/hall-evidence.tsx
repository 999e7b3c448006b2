import type { HallView } from '../../protocol/views.ts';
import { Icon } from '../../ui/icons.tsx';
import { PrinterState } from '../parts/printer-state.tsx';
import { t } from '../words.ts';
import { h } from './words.ts';

/** Screens, voice and printers of the hall in the head of the page. */
export function HallEvidence({ view }: { view: HallView }) {
  const on = view.boards.filter(({ connected }) => connected);
  const heard = on.filter(({ sound }) => sound === 'clips' || sound === 'browser').length;
  return (
    <>
      <span class={view.boards.length > 0 && on.length === view.boards.length ? 'good' : 'poor'}>
        <Icon name={on.length < view.boards.length ? 'dark' : 'screen'} />
        {view.boards.length > 0 ? h('boardsOn', { boards: on.length, of: view.boards.length }) : t('noBoards')}
      </span>
      {view.boards.length > 0 && (
        <span class={heard > 0 ? 'good' : 'poor'}>
          <Icon name={heard > 0 ? 'speaker' : 'muted'} />
          {heard > 0 ? t('voice') : t('voiceMute')}
        </span>
      )}
      <PrinterState printers={view.printers} />
    </>
  );
}
