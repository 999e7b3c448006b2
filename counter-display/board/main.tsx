import { render } from 'preact';
import '../../ui/theme.css';
import '../base.css';
import './frame.css';
import './calls.css';
import './counters.css';
import './whole.css';
import './tall.css';
import { Board } from './board.tsx';

const place = document.getElementById('board');
if (!place) throw new Error('counter-display/board.html has lost its #board.');
render(<Board />, place);
