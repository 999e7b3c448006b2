import { useEffect } from 'preact/hooks';
import type { MayCover } from '../../protocol/views.ts';
import type { SessionAnswer } from '../../protocol/wire.ts';
import { say } from '../../ui/language.ts';
import { myPostOf, watchAlso } from '../hub.ts';
import { useKeys } from '../keys.ts';
import { coverAt } from '../my-tab.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { t } from '../words.ts';
import { HandBack } from './hand-back.tsx';
import { groundWords } from './person-words.ts';
import { TakeOver } from './take-over.tsx';
import { m } from './words.ts';

/** 顶岗: the counters one may stand in at and all there is to read before one does; who stands in already hands back here. */
export function MyCover({ who }: { who: SessionAnswer }) {
  const { jobNo } = who.staff;
  useEffect(() => watchAlso(`my-post/${jobNo}`), [jobNo]);
  const view = myPostOf(jobNo);
  const offers = view?.mayCover ?? [];
  const at = Math.max(
    0,
    offers.findIndex(({ counter }) => counter === coverAt.value),
  );
  const move = (by: number) => {
    const next = offers[at + by];
    if (next) coverAt.value = next.counter;
  };
  useKeys(view?.covering ? {} : { ArrowLeft: () => move(-1), ArrowRight: () => move(1) });
  if (!view) return <p class="card my-wait soft">{m('connecting')}</p>;
  if (view.covering) return <HandBack cover={view.covering} />;
  const offer = offers[at];
  if (!offer)
    return (
      <div class="deck whole">
        <section class="card">
          <h1>{m('coverNone')}</h1>
          <p class="soft">{m('coverNoneMore')}</p>
        </section>
      </div>
    );
  return (
    <>
      {offers.length > 1 && (
        <nav class="offers" aria-label={m('tabCover')}>
          {offers.map((one) => (
            <button
              type="button"
              key={one.counter}
              aria-pressed={one === offer}
              onClick={() => {
                coverAt.value = one.counter;
              }}
            >
              <b>{t('counterN', { n: one.counter })}</b> {say(one.name)}
              <span class={`chip ${one.gone ? 'warn' : ''}`}>{offerWords(one)}</span>
            </button>
          ))}
          <span class="note">
            <KeyCap name="ArrowLeft" /> <KeyCap name="ArrowRight" />
          </span>
        </nav>
      )}
      <TakeOver key={offer.counter} cover={offer} jobNo={jobNo} standsAt={view.now.counter} />
    </>
  );
}

function offerWords({ gone, named, reported }: MayCover): string {
  if (gone) return m('offerGone', { why: groundWords(gone) });
  return m(reported ? 'offerReported' : named ? 'offerNamed' : 'offerStands');
}
