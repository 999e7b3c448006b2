import { language, say } from '../../ui/language.ts';
import { absentWords, placeWords } from '../counters.ts';
import { departmentById } from '../departments.ts';
import { type Service, serviceById } from '../hall.ts';
import { givesNumbers, live, view } from '../hub.ts';
import { deaf, elder, lowReach } from '../modes.ts';
import { AbsentNote } from '../parts/absent-note.tsx';
import { Classes } from '../parts/classes.tsx';
import { Facts } from '../parts/facts.tsx';
import { Foot } from '../parts/foot.tsx';
import { GuideButton } from '../parts/guide-button.tsx';
import { Head } from '../parts/head.tsx';
import { Icon } from '../parts/icon.tsx';
import { Materials } from '../parts/materials.tsx';
import { NotIssuing } from '../parts/not-issuing.tsx';
import { NowWait } from '../parts/now-wait.tsx';
import { SlipNote } from '../parts/slip-note.tsx';
import { titleSize } from '../parts/title-size.ts';
import { printsHere } from '../slip.ts';
import type { Taking } from '../taking.ts';
import { t } from '../words.ts';
import { Refused } from './refused.tsx';
import { Unreachable } from './unreachable.tsx';
import './service.css';

const roomy = 4;

/** 办事指南 before the number: how long, how much, what to bring; then who you are, how long the wait is, and the one red button. */
export function ServicePage({ id, taking }: { id: string; taking: Taking }) {
  const service = serviceById(id);
  const state = taking.state.value;
  if (!service) return null;
  if (state.kind === 'refused') return <Refused problem={state.problem} taking={taking} />;
  // One note at most: that no paper comes here is the more urgent one. Either takes a little of the page's height.
  const noted = !printsHere.value || absentWords(service.queue) !== null;
  const gives = givesNumbers(id);
  const dense = service.guide.materials.length > roomy;
  return (
    <>
      <Head small />
      <main class={`main service ${dense ? 'dense-page' : ''} ${noted ? 'paperless' : ''}`}>
        <div class="service-title">
          <div>
            <h1 class={`title ${titleSize(say(service.name))}`} tabIndex={-1} data-start>
              {say(service.name)}
            </h1>
            <p class="en">{under(service)}</p>
          </div>
          {!lowReach.value && !elder.value && <GuideButton id={id} />}
        </div>
        <Facts service={service} />
        <h2 class="h2 bring">{t('bring')}</h2>
        <Materials materials={service.guide.materials} />
        {deaf.value ? (
          <p class="deaf-on">
            <Icon name="ear" look="i-32" />
            {t('deafOn')}
          </p>
        ) : (
          <p class="soft not-all">{t('notAll')}</p>
        )}
        {gives && state.kind !== 'unreachable' && <Classes chosen={taking.chosen} fixed={state.kind !== 'ready'} />}
        <div class="push decide">
          {state.kind === 'unreachable' ? (
            <Unreachable taking={taking} />
          ) : gives ? (
            <>
              {printsHere.value ? (
                live.link.value === 'live' && <AbsentNote queue={service.queue} />
              ) : (
                <SlipNote short />
              )}
              <Decide service={service} taking={taking} />
            </>
          ) : (
            <NotIssuing />
          )}
        </div>
      </main>
      <Foot back home />
    </>
  );
}

function Decide({ service, taking }: { service: Service; taking: Taking }) {
  const line = view.value?.services.find((one) => one.id === service.id);
  const busy = taking.state.value.kind === 'sending';
  // While the line is cut the wait is not known, so it is not shown.
  const known = line && live.link.value === 'live';
  return (
    <>
      {known && <NowWait forecast={line.forecast} waiting={line.waiting} where={placeWords(service.queue)} />}
      <div class="take-row">
        {(lowReach.value || elder.value) && <GuideButton id={service.id} />}
        <button
          type="button"
          class={`go-big take ${busy ? 'busy' : ''}`}
          aria-busy={busy}
          onClick={() => void taking.take()}
        >
          {t(busy ? 'taking' : 'takeNumber')}
        </button>
      </div>
    </>
  );
}

/** The other name of the service, and whose it is where that fits. */
function under(service: Service): string {
  if (language.value === 'en') return service.name.zh;
  const department = departmentById(service.department);
  return [service.name.en, department && say(department.name)].filter(Boolean).join(' · ');
}
