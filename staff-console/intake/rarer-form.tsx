import { page } from '../page.ts';
import { AgencyForm } from './agency-form.tsx';
import { AnswerForm } from './answer-form.tsx';
import type { AtHand } from './at-hand.ts';
import { CallUnit } from './call-unit.tsx';
import { FindCase } from './find-case.tsx';
import { PassOnForm } from './pass-on-form.tsx';
import { RefusalForm } from './refusal-form.tsx';

/** What not every visitor's matter needs: it comes after the checklist. */
export function RarerForm({ hand }: { hand: AtHand }) {
  if (page.value === 'unit') return <CallUnit hand={hand} />;
  if (page.value === 'find') return <FindCase hand={hand} />;
  switch (hand.way) {
    case 'refuse':
      return <RefusalForm hand={hand} />;
    case 'pass-on':
      return <PassOnForm hand={hand} />;
    case 'answer':
      return <AnswerForm hand={hand} />;
    case 'agency':
      return <AgencyForm hand={hand} />;
    default:
      return null;
  }
}
