import type { RotaView } from '../../protocol/rota-view.ts';
import { useKeys } from '../keys.ts';
import { notice } from '../notice.ts';
import { page } from '../page.ts';
import { press } from '../press.ts';
import { session } from '../session.ts';
import { lastOf } from './calendar.ts';
import { beside, filledUp } from './state.ts';
import { r } from './words.ts';
import { MainKey } from '../parts/main-key.tsx';

/** What the month waits for: somebody at every counter, as far as the rule finds them; then the office. Null: for nothing, or something else is open. */
export function nextStep(view: RotaView): 'fill' | 'file' | null {
  if (page.value !== 'home' || (beside.value !== 'place' && beside.value !== 'told')) return null;
  if (openPlaces(view) > 0 && filledUp.value !== view.month) return 'fill';
  const roles = session.value.kind === 'in' ? session.value.who.staff.roles : [];
  const mayFile = roles.includes('leader') || roles.includes('supervisor');
  return mayFile && view.filing.filed === null && lastOf(view.month) >= view.today ? 'file' : null;
}

function openPlaces({ counters, days, today }: RotaView): number {
  const open = (marks: string) => [...marks].filter((mark, i) => mark === 'e' && days[i]!.day >= today).length;
  return counters.reduce((sum, { marks }) => sum + open(marks), 0);
}

/** The one red of the room. */
export function MonthKey({ view, step }: { view: RotaView; step: 'fill' | 'file' }) {
  const month = Number(view.month.slice(5));
  const file = async () => {
    if (await press('file-rota', { month: view.month })) notice.value = { kind: 'done', text: r('filed', { month }) };
  };
  const go = () => {
    if (step === 'fill') beside.value = 'fill';
    else void file();
  };
  useKeys({ F2: go }, 'desk');
  const small =
    step === 'fill'
      ? r('fillSmall', { n: openPlaces(view) })
      : view.findingsTotal > 0
        ? r('fileSmallN', { n: view.findingsTotal })
        : r('fileSmall');
  return (
    <MainKey
      name={step === 'file' ? 'file-rota' : null}
      run={go}
      small={small}
      verb={step === 'fill' ? r('fillTitle') : r('file', { month })}
    />
  );
}
