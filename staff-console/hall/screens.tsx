import type { HallView } from '../../protocol/views.ts';
import { Icon } from '../../ui/icons.tsx';
import { now } from '../hub.ts';
import { leftWords } from '../waited.ts';
import { t } from '../words.ts';

/** Boards by what they last reported, and printers. */
export function Screens({ view }: { view: HallView }) {
  return (
    <section class="card screens">
      <h2>{t('screensTitle')}</h2>
      <ul>
        {view.boards.map(({ id, label, connected, sound, shownAt }) => (
          <li key={id} class={connected ? 'good' : 'poor'}>
            <Icon name={connected ? 'screen' : 'dark'} />
            <b>{label}</b>
            <span>
              {[
                connected
                  ? shownAt
                    ? t('reportedAgo', { span: leftWords(Math.max(0, now.value - Date.parse(shownAt)) / 1000) })
                    : t('noReport')
                  : t('boardDarkShort'),
                connected ? t(sound === 'none' ? 'soundNone' : sound === 'unknown' ? 'soundUnknown' : 'soundOn') : null,
              ]
                .filter(Boolean)
                .join(t('clause'))}
            </span>
          </li>
        ))}
        {view.printers.map(({ id, ok, detail }) => (
          <li key={id} class={ok ? 'good' : 'poor'}>
            <Icon name="printer" />
            <b>{t('printerN', { id: id.toUpperCase() })}</b>
            <span>{ok ? t('kioskWell') : (detail ?? t('printerBad'))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
