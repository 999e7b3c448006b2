import type { CaseView } from '../../protocol/case-view.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { stateLook } from './case-words.ts';
import { c } from './words.ts';
import { cp } from './page/words.ts';

/** Which case it is, how it stands and how long is left. */
export function CaseHead({ kase }: { kase: CaseView }) {
  const { look, icon, words } = stateLook(kase);
  return (
    <header class="case-head">
      <h1 class="num">{kase.number}</h1>
      <div class="case-what">
        <b>{say(kase.serviceName)}</b>
        <span class="note">
          {[
            cp('firstAsker', { who: kase.firstAskerName }),
            c('visitsN', { n: kase.visits.length }),
            say(kase.unitName),
          ].join(' · ')}
        </span>
      </div>
      <span class="case-state">
        <span class={`chip ${look}`}>
          <Icon name={icon} />
          {c(`state:${kase.paused ? 'paused' : kase.state}`)}
        </span>
        <b class={look === 'warn' ? 'poor' : ''}>{words}</b>
      </span>
    </header>
  );
}
