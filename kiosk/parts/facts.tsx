import { say } from '../../ui/language.ts';
import { yuanWords } from '../../ui/money.ts';
import type { Service } from '../hall.ts';
import { t } from '../words.ts';
import './facts.css';

/** How long it takes, what it costs, what one gets: the three things asked most. */
export function Facts({ service: { guide } }: { service: Service }) {
  const days = guide.promisedDays;
  return (
    <dl class="facts">
      <div>
        <dt>{t('howLong')}</dt>
        <dd>
          {days === 0 ? t('atOnce') : t(days === 1 ? 'workingDayOne' : 'workingDays', { n: days })}
          {guide.statutoryDays > 0 && <span>{t('statutory', { n: guide.statutoryDays })}</span>}
        </dd>
      </div>
      <div>
        <dt>{t('fees')}</dt>
        <dd>{feeWords(guide.fees.map((fee) => fee.amountYuan))}</dd>
      </div>
      <div>
        <dt>{t('afterwards')}</dt>
        <dd>{say(guide.result)}</dd>
      </div>
    </dl>
  );
}

function feeWords(amounts: number[]): string {
  const from = Math.min(...amounts);
  const to = Math.max(...amounts);
  if (amounts.length === 0 || to === 0) return t('free');
  return from === to ? t('yuan', { n: yuanWords(to) }) : t('yuanSpan', { from: yuanWords(from), to: yuanWords(to) });
}
