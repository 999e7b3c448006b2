import { useEffect } from 'preact/hooks';
import { say } from '../../ui/language.ts';
import { consoleView, counterNumber } from '../hub.ts';
import { later } from '../later.tsx';
import { useOwn } from '../my/own.ts';
import { Connecting } from '../pages/connecting.tsx';
import { page } from '../page.ts';
import { atHand } from './at-hand.ts';
import { Checklist } from './checklist.tsx';
import { Decided } from './decided.tsx';
import { draft, draftOf, openDraft } from './draft.ts';
import './css/checklist.css';
import './css/notice.css';
import './css/called.css';
import './css/agency.css';
import './css/decided.css';
import './css/dock.css';
import { NoticeForm } from './notice-form.tsx';
import { HandOut } from './hand-out.tsx';
import { awaited, Supplement } from './supplement.tsx';
import { decidedHere, toHandOut } from './outcomes.ts';

const RarerForm = later(async () => (await import('./rarer-form.tsx')).RarerForm);

/** 办理: the matter of the visitor at the counter, from the checklist to what comes of it. */
export function IntakePage() {
  useEffect(RarerForm.ahead, []);
  const number = counterNumber.value;
  const view = consoleView.value;
  const intake = useOwn(`intake/${number ?? 0}`);
  const ticket = view?.current?.id ?? null;
  useEffect(() => {
    if (ticket !== null) void openDraft(ticket);
  }, [ticket]);
  const visit = intake?.visit;
  if (!view?.current || !visit || visit.ticket !== ticket || !draftOf(visit.ticket)) return <Connecting />;
  const hand = atHand(view, view.current, visit, intake.agency);
  if (page.value === 'unit' || page.value === 'find') return <RarerForm hand={hand} />;
  const done = decidedHere(visit, view.current.begunAt, draft.value.fixing);
  if (done && toHandOut(done)) return <HandOut current={view.current} visit={visit} kase={done} />;
  const lacking = done ? awaited(done, view.current.begunAt) : [];
  if (done && lacking.length > 0)
    return <Supplement current={view.current} serviceName={say(visit.serviceName)} kase={done} lacking={lacking} />;
  if (done) return <Decided view={view} current={view.current} visit={visit} kase={done} />;
  if (!draft.value.open) return <Checklist hand={hand} />;
  switch (hand.way) {
    case 'notify':
      return <NoticeForm hand={hand} />;
    case 'refuse':
    case 'pass-on':
    case 'answer':
    case 'agency':
      return <RarerForm hand={hand} />;
    case 'settle':
    case 'accept':
      return <Checklist hand={hand} />;
  }
}
