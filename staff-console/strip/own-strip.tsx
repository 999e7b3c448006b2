import { dayOf } from '../../ui/clock.ts';
import { counterNumber, now } from '../hub.ts';
import { StripPage } from './strip-page.tsx';

/** The days of the counter one stands at. */
export function OwnStrip() {
  const number = counterNumber.value;
  return number === null ? null : <StripPage first={number} day={dayOf(now.peek())} others={false} />;
}
