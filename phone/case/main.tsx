import { render } from 'preact';
import { hubClock } from '../../ui/clock.ts';
import { connectLive } from '../../ui/live.ts';
import { startInPhoneLanguage } from '../phone-language.ts';
import { Ask } from './ask.tsx';
import { CasePage } from './page.tsx';
import '../phone.css';
import './case.css';

startInPhoneLanguage();
const root = document.getElementById('phone')!;
const token = /^\/c\/([A-Za-z0-9_-]{8,64})\/?$/.exec(location.pathname)?.[1] ?? null;
if (token === null) {
  render(<Ask />, root);
} else {
  const live = connectLive([`case-progress/${token}`]);
  render(<CasePage token={token} live={live} clock={hubClock(live.offsetMs)} />, root);
}
