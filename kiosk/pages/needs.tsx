import { hall } from '../hall.ts';
import { lowReach } from '../modes.ts';
import { needTopics } from '../needs.ts';
import { Foot } from '../parts/foot.tsx';
import { Head } from '../parts/head.tsx';
import { Icon } from '../parts/icon.tsx';
import { LowHint } from '../parts/low-hint.tsx';
import { openServices } from '../visit.ts';
import { t } from '../words.ts';
import './needs.css';

/** By need: for whoever knows what happened to them, not which office it belongs to. */
export function Needs() {
  const services = hall.value?.services ?? [];
  const offered = needTopics
    .map((topic) => ({ ...topic, count: services.filter((service) => service.needs?.includes(topic.id)).length }))
    .filter(({ count }) => count > 0);
  return (
    <>
      <Head small />
      <main class="main">
        <div class="top">
          <h1 class="ask needs-ask" tabIndex={-1} data-start>
            {t('needsTitle')}
          </h1>
          <p class="soft needs-hint">{t('needsHint')}</p>
          {lowReach.value && <LowHint />}
        </div>
        <div class="reach topics">
          {offered.map(({ id, word, icon, count }) => (
            <button type="button" class="press topic" key={id} onClick={() => openServices({ kind: 'need', id })}>
              <Icon name={icon} look="i-72" />
              <span class="words">
                <span class="t">{t(word)}</span>
                <span class="s">{t(count === 1 ? 'matterOne' : 'matters', { n: count })}</span>
              </span>
              <Icon name="chevron" look="i-32 go" />
            </button>
          ))}
        </div>
      </main>
      <Foot back home />
    </>
  );
}
