import { useEffect, useRef } from 'preact/hooks';
import { consoleView, myPostOf, now, watchAlso } from '../hub.ts';
import { notice } from '../notice.ts';
import { page } from '../page.ts';
import { press } from '../press.ts';
import { session } from '../session.ts';
import './away.css';
import { awayDraft, blank, changing } from './away-draft.ts';
import { AwayForm } from './away-form.tsx';
import { bodyOf, planOf } from './away-plan.ts';
import { Blocked } from './blocked.tsx';
import { waysOut } from './ways-out.ts';
import { a } from './words.ts';

/** F9: leaving the post. As soon as it is known what one wants and that it may not be, the ways out; and back by itself once it may. */
export function AwayPage() {
  const view = consoleView.value;
  const jobNo = session.value.kind === 'in' ? session.value.who.staff.jobNo : null;
  useEffect(() => (jobNo === null ? undefined : watchAlso(`my-post/${jobNo}`)), [jobNo]);
  useEffect(
    () => () => {
      changing.value = false;
    },
    [],
  );
  const mine = jobNo === null ? null : myPostOf(jobNo);
  const leaving = mine?.leaving && mine.leaving.counter === view?.number ? mine.leaving : null;
  const draft = awayDraft.value;
  const plan = view && planOf(view, leaving, draft);
  const shut = plan?.blocked != null && plan.reason !== null && !changing.value;
  const wasShut = useRef(false);
  useEffect(() => {
    if (wasShut.current && !shut && plan?.blocked === null) {
      const back = leaving?.partner?.state === 'free' ? leaving.partner.name : null;
      notice.value = { kind: 'done', text: back ? a('free', { name: back }) : a('freeAgain') };
    }
    wasShut.current = shut;
  }, [shut]);
  if (!view || !plan) return null;
  const ways = leaving && plan.blocked ? waysOut(leaving, plan, mine!.mayName.includes(view.number), now.value) : [];
  const put = async (cover: string | null = draft.cover) => {
    const chosen = { ...draft, cover };
    const with_ = planOf(view, leaving, chosen);
    if (with_.reason === null) return;
    const done = await press('put-up-sign', bodyOf(view.number, { ...with_, reason: with_.reason }, chosen));
    if (!done) return;
    awayDraft.value = blank;
    page.value = 'home';
  };
  return leaving && shut ? (
    <Blocked
      view={view}
      leaving={leaving}
      signs={mine?.signs ?? null}
      plan={plan}
      ways={ways}
      putWith={(cover) => void put(cover)}
    />
  ) : (
    <AwayForm
      view={view}
      leaving={leaving}
      signs={mine?.signs ?? null}
      plan={plan}
      put={() => void put()}
      ways={ways.length}
    />
  );
}
