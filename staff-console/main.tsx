import { render } from 'preact';
import '../ui/theme.css';
import './styles.css';
import { App } from './app.tsx';
import { watchActivity } from './activity.ts';
import { loadHall } from './hall-facts.ts';
import { listenToKeys } from './keys.ts';
import { beginInKeptLanguage } from './chosen-language.ts';
import { askWhoIAm } from './session.ts';

const place = document.getElementById('console');
if (!place) throw new Error('staff-console/index.html has lost its #console.');
void beginInKeptLanguage().then(() => {
  listenToKeys();
  watchActivity();
  void loadHall();
  void askWhoIAm();
  render(<App />, place);
});
