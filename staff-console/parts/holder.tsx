import type { ConsoleTicket } from '../../protocol/views.ts';
import { Icon } from '../../ui/icons.tsx';
import { t } from '../words.ts';
import { ov } from '../pages/words.ts';

/** Who the visitor is, masked by the hub, as far as it was told when the number was taken. */
export function HolderCard({ holder }: { holder: ConsoleTicket['holder'] }) {
  const known = holder && (holder.name || holder.idNo || holder.phone);
  return (
    <section class="card holder">
      {known ? (
        <dl class="kv">
          <dt>{t('holderName')}</dt>
          <dd>{holder.name ?? t('notTold')}</dd>
          <dt>{t('holderId')}</dt>
          <dd>{holder.idNo ?? t('notTold')}</dd>
          <dt>{t('holderPhone')}</dt>
          <dd>{holder.phone ?? t('notTold')}</dd>
        </dl>
      ) : (
        <p class="nobody">
          <b>{ov('holderNone')}</b>
          <span class="note">{ov('holderNoneMore')}</span>
        </p>
      )}
      {known && (
        <span class="sealed note">
          <Icon name="lock" />
          {t('sealed')}
        </span>
      )}
    </section>
  );
}
