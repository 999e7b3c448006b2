import { effect } from '@preact/signals';
import { render } from 'preact';
import { hubClock } from '../ui/clock.ts';
import { language } from '../ui/language.ts';
import { connectLive } from '../ui/live.ts';
import { Paper } from './paper.tsx';
import { followSlips } from './slips.ts';
import { t } from './words.ts';
import './paper.css';

const live = connectLive(['kiosk']);
const kiosk = live.view('kiosk');
const slips = followSlips();
// A ticket taken changes what kiosks are shown: its slip is asked for at once, not at the next turn.
effect(() => {
  if (kiosk.value) slips.askNow();
});
effect(() => {
  document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
  document.title = `${t('title')} · ${t('product')}`;
});
render(<Paper live={live} slips={slips} clock={hubClock(live.offsetMs)} />, document.getElementById('paper')!);
