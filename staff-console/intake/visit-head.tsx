import type { ComponentChildren } from 'preact';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { classIcon } from '../class-icon.ts';
import { now } from '../hub.ts';
import { page } from '../page.ts';
import { waitedMin } from '../waited.ts';
import { t } from '../words.ts';
import type { AtHand } from './at-hand.ts';
import { CalledBand } from './called-band.tsx';
import { n } from './words.ts';

/** Whose number, for what, as whom, and who was asked first. */
export function VisitHead({
  hand: { current, visit, kase, view },
  children,
}: {
  hand: Pick<AtHand, 'current' | 'visit' | 'kase' | 'view'>;
  children: ComponentChildren;
}) {
  const first = kase && kase.firstAsker !== view.staff?.jobNo ? kase.firstAsker : (view.staff?.name ?? '');
  return (
    <>
      <div class="now">
        <span class={`no ${current.number.length > 4 ? 'long' : ''}`}>{current.number}</span>
        <div class="grow">
          <h1 class="what">{say(visit.serviceName)}</h1>
          <p class="note nowrap">
            <Icon name={classIcon(current.class, false)} /> {current.className ? say(current.className) : t('ordinary')}
            {kase ? (
              <span class="num">{kase.number}</span>
            ) : (
              <span>{t('waitedMin', { n: waitedMin(current, now.value) })}</span>
            )}
            <span>{n('firstAsker', { name: first })}</span>
            <span>
              {n('trip', {
                n: Math.max(1, (kase?.visits.length ?? 0) + (kase?.visits.includes(current.id) ? 0 : kase ? 1 : 0)),
              })}
            </span>
            {current.deaf && (
              <span>
                <Icon name="deaf" /> {t('deaf')}
              </span>
            )}
            {current.note && <span>{t('noteOf', { note: current.note })}</span>}
          </p>
        </div>
        {children}
      </div>
      {page.value !== 'unit' && <CalledBand visit={visit} />}
    </>
  );
}
