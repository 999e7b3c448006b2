import type { CaseProgressView } from '../../protocol/case-progress.ts';
import { say } from '../../ui/language.ts';
import { t } from './words.ts';

/** What is to be paid, for what, and where. */
export function Fees({ fees: { lines, totalYuan, payAt } }: { fees: NonNullable<CaseProgressView['fees']> }) {
  return (
    <section class="card fees">
      <h2>
        <span>{t('fees')}</span>
        <b>{yuan(totalYuan)}</b>
      </h2>
      <dl>
        {lines.map(({ name, amountYuan }) => (
          <div key={name.zh}>
            <dt>{say(name)}</dt>
            <dd>{yuan(amountYuan)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('payAt')}</dt>
          <dd>{say(payAt)}</dd>
        </div>
      </dl>
      <p class="note">{t('payHow')}</p>
    </section>
  );
}

const yuan = (amount: number): string => t('yuan', { n: amount.toFixed(2) });
