import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { DeskView } from '../../protocol/views.ts';
import { arm } from '../../ui/command.ts';
import { say } from '../../ui/language.ts';
import { Mark } from '../marks.tsx';
import { En, enOf } from '../parts.tsx';
import { copiesOf } from './materials.tsx';
import { t, tIn } from './words.ts';

type Notice = NonNullable<NonNullable<DeskView['serving']>['notice']>;

/** 一次性告知: the notice to be read in peace, and signed for with one touch. */
export function ToldOnce({
  view,
  service,
  notice,
}: {
  view: DeskView;
  service: NonNullable<DeskView['serving']>['service'];
  notice: Notice;
}) {
  const { staff, number } = view;
  const { items, received } = notice;
  return (
    <main class="doc">
      <div class="doc-head">
        <h2 class="doc-title">{t('noticeTitle')}</h2>
        <En>{tIn('en', 'noticeTitle')}</En>
        <span class="no">
          {t('noticeNo')} <b class="n">{notice.number}</b>
        </span>
      </div>
      <div class="sheet">
        <div class="sheet-main">
          <h3>{t('noticeHead', { service: say(service), n: items.length })}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be moved must be reachable by keyboard as well. */}
          <ol tabIndex={0} aria-label={t('noticeTitle')}>
            {items.map((item, i) => (
              <li key={item.name.zh}>
                <span class="n">{i + 1}</span>
                <div>
                  <b>{say(item.name)}</b> {copiesOf(item)} <En>{enOf(item.name)}</En>
                  {item.words && <p>{item.words}</p>}
                </div>
              </li>
            ))}
          </ol>
          <p class="have">
            <Mark name="arrived" tone="ok" />
            <span>
              {received.length === 0
                ? t('received0')
                : t('receivedN', { n: received.length, names: received.map(say).join(t('listAnd')) })}
            </span>
          </p>
        </div>
        <div class="sheet-side">
          <div>
            <span class="k">{t('backWhere')}</span>
            <b>{t('backTo', { counter: number })}</b>
            {t('backHow')}
          </div>
          {staff && (
            <div>
              <span class="k">{t('inCharge')}</span>
              <b>
                {staff.name} {t('jobNo', { jobNo: staff.jobNo })}
              </b>
              {notice.complaintsPhone && t('askPhone', { phone: notice.complaintsPhone })}
            </div>
          )}
          <div>
            <span class="k">{t('lawWhy')}</span>
            {t('lawText')}
          </div>
        </div>
      </div>
      <Sign counter={number} notice={notice} />
    </main>
  );
}

/** One touch, one command: held back while it is under way, and pressed again with the same key if the line broke. */
function Sign({ counter, notice }: { counter: number; notice: Notice }) {
  const button = useRef(arm('sign-for-paper'));
  const state = useSignal<'ready' | 'underway' | 'failed'>('ready');
  if (notice.signed) {
    return (
      <p class="doc-signed">
        <Mark name="arrived" tone="ok" />
        <span>
          {t('signed')} <En>{tIn('en', 'signed')}</En>
        </span>
      </p>
    );
  }
  const press = async () => {
    if (state.value === 'underway') return;
    state.value = 'underway';
    const { kind } = await button.current.press({ counter, document: notice.number });
    // Refused is answered for good; without an answer the same key asks again.
    if (kind === 'refused') button.current = arm('sign-for-paper');
    state.value = kind === 'done' ? 'ready' : 'failed';
  };
  return (
    <button type="button" class="doc-sign" aria-disabled={state.value === 'underway'} onClick={() => void press()}>
      {state.value === 'failed' ? t('signFailed') : t('signFor')}
      <En>{tIn('en', state.value === 'failed' ? 'signFailed' : 'signFor')}</En>
    </button>
  );
}
