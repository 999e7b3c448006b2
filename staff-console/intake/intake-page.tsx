import { useEffect } from 'preact/hooks';
import { consoleView, counterNumber } from '../hub.ts';
import { useOwn } from '../my/own.ts';
import { Connecting } from '../pages/connecting.tsx';
import { AnswerForm } from './answer-form.tsx';
import { atHand } from './at-hand.ts';
import { Checklist } from './checklist.tsx';
import { Decided } from './decided.tsx';
import { draft, draftOf, openDraft } from './draft.ts';
import './intake.css';
import { NoticeForm } from './notice-form.tsx';
import { HandOut } from './hand-out.tsx';
import { decidedHere, toHandOut } from './outcomes.ts';
import { PassOnForm } from './pass-on-form.tsx';
import { RefusalForm } from './refusal-form.tsx';

/** 办理: the matter of the visitor at the counter, from the checklist to what comes of it. */
export function IntakePage() {
  const number = counterNumber.value;
  const view = consoleView.value;
  const intake = useOwn(`intake/${number ?? 0}`);
  const ticket = view?.current?.id ?? null;
  useEffect(() => {
    if (ticket !== null) void openDraft(ticket);
  }, [ticket]);
  const carried = useCarried(draft.value.case);
  const visit = intake?.visit;
  if (!view?.current || !visit || visit.ticket !== ticket || !draftOf(visit.ticket)) return <Connecting />;
  const done = decidedHere(visit, view.current.begunAt, draft.value.fixing);
  if (done && toHandOut(done)) return <HandOut current={view.current} visit={visit} kase={done} />;
  if (done) return <Decided view={view} current={view.current} visit={visit} kase={done} />;
  const hand = atHand(view, view.current, visit, carried, intake.agency === 'everybody');
  if (!draft.value.open) return <Checklist hand={hand} />;
  switch (hand.way) {
    case 'notify':
      return <NoticeForm hand={hand} />;
    case 'refuse':
      return <RefusalForm hand={hand} />;
    case 'pass-on':
      return <PassOnForm hand={hand} />;
    case 'answer':
      return <AnswerForm hand={hand} />;
    case 'settle':
    case 'accept':
    case 'agency':
      return <Checklist hand={hand} />;
  }
}

/** An earlier case that is carried on, as it stands now. */
function useCarried(id: string | null) {
  const kase = useOwn(id === null ? 'calendar' : `case/${id}`);
  return id === null || kase === null || !('documents' in kase) ? null : kase;
}
