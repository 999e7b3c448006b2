import { render } from 'preact';
import '../ui/theme.css';
import './kiosk.css';
import './modes.css';
import { learn } from '../ui/dictionary.ts';
import { App } from './app.tsx';
import { guard } from './guard.ts';
import { loadHall } from './hall.ts';
import { fetchEncoder } from './qr-encoder.ts';
import { watchPresence } from './presence.ts';
import { listenForVoices, readFocus } from './speech.ts';
import { watchHub } from './watch-hub.ts';

guard();
listenForVoices();
readFocus();
void loadHall();
watchHub();
watchPresence();
const place = document.getElementById('kiosk');
if (!place) throw new Error('kiosk/index.html has lost its #kiosk.');
render(<App />, place);
// Whoever touches English or takes a number finds both here, also with the line cut.
requestIdleCallback(
  () => {
    void learn('en');
    void fetchEncoder();
  },
  { timeout: 5000 },
);
