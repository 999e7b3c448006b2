import { render } from 'preact';
import { hubClock } from '../ui/clock.ts';
import { connectLive } from '../ui/live.ts';
import { startInPhoneLanguage } from './phone-language.ts';
import { Phone } from './phone.tsx';
import { tokenOf } from './token.ts';
import { Unknown } from './unknown.tsx';
import './phone.css';

startInPhoneLanguage();
const root = document.getElementById('phone')!;
const token = tokenOf(location.pathname);
if (token === null) {
  render(<Unknown />, root);
} else {
  const live = connectLive([`ticket/${token}`]);
  render(<Phone token={token} live={live} clock={hubClock(live.offsetMs)} />, root);
}
