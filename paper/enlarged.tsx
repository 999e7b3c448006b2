import { useEffect, useRef } from 'preact/hooks';
import { dateOfDay, timeOfDay } from '../ui/clock.ts';
import { Icon } from '../ui/icons.tsx';
import { language } from '../ui/language.ts';
import { Picture } from './picture.tsx';
import { Raw } from './raw.tsx';
import { sizeOf } from './size.ts';
import type { PrintedSlip } from './slips.ts';
import { t } from './words.ts';

/** One slip held close: large enough to read every line, with what is known of it. Arrow keys turn to its neighbours. */
export function Enlarged({
  slip,
  newer,
  older,
  show,
  close,
}: {
  slip: PrintedSlip;
  newer: PrintedSlip | undefined;
  older: PrintedSlip | undefined;
  show: (id: string) => void;
  close: () => void;
}) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => sheet.current?.showModal(), []);
  const turn = (event: KeyboardEvent) => {
    const next = event.key === 'ArrowLeft' ? newer : event.key === 'ArrowRight' ? older : undefined;
    if (next) show(next.id);
  };
  return (
    <dialog
      ref={sheet}
      class="enlarged"
      aria-label={t('pictureOf', { number: slip.ticket })}
      onClose={close}
      onKeyDown={turn}
      onClick={(event) => {
        if (event.target === sheet.current) sheet.current?.close();
      }}
    >
      <div class="held-close">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
        <div class={`close-picture close-${slip.widthMm}`} tabIndex={0}>
          <Picture key={slip.id} slip={slip} />
        </div>
        <aside>
          <p class="number">{slip.ticket}</p>
          {slip.reprint > 0 && <p class="again">{t('reprint', { times: slip.reprint })}</p>}
          <dl>
            <dt>{t('printedAt')}</dt>
            <dd>
              {dateOfDay(slip.at, language.value)} {timeOfDay(slip.at)}
            </dd>
            <dt>{t('printedBy')}</dt>
            <dd>{t('printer', { id: slip.printer, width: slip.widthMm })}</dd>
            {slip.bytes !== undefined && (
              <>
                <dt>{t('sent')}</dt>
                <dd>{sizeOf(slip.bytes)}</dd>
              </>
            )}
          </dl>
          <Raw slip={slip} full />
          <div class="turn">
            <button type="button" class="button" disabled={!newer} onClick={() => newer && show(newer.id)}>
              <Icon name="back" size={20} />
              {t('newer')}
            </button>
            <button type="button" class="button" disabled={!older} onClick={() => older && show(older.id)}>
              {t('older')}
              <Icon name="chevron" size={20} />
            </button>
          </div>
          <button type="button" class="button strong" autofocus onClick={() => sheet.current?.close()}>
            {t('close')}
          </button>
        </aside>
      </div>
    </dialog>
  );
}
