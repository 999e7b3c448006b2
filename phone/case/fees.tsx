import type { CaseProgressView } from '../../protocol/case-progress.ts';
import { say } from '../../ui/language.ts';
import { yuanBeside, yuanWords } from '../../ui/money.ts';
import { t } from './words.ts';

/** What is to be paid, for what, and where. */
export function Fees({ fees: { lines, totalYuan, payAt } }: { fees: NonNullable<CaseProgressView['fees']> }) {
  const words = yuanBeside(lines.map(({ amountYuan }) => amountYuan));
  return (
    <section class="card fees">
      <h2>
        <span>{t('fees')}</span>
        <b>{t('yuan', { n: yuanWords(totalYuan) })}</b>
      </h2>
      <dl>
        {lines.map(({ name, amountYuan }) => (
          <div key={name.zh}>
            <dt>{say(name)}</dt>
            <dd>{t('yuan', { n: words(amountYuan) })}</dd>
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
