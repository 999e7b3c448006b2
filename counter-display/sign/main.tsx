import { render } from 'preact';
import '../../ui/theme.css';
import '../base.css';
import './bar.css';
import './small.css';
import { CounterSign } from './sign.tsx';

const place = document.getElementById('counter');
if (!place) throw new Error('counter-display/counter.html has lost its #counter.');
render(<CounterSign />, place);
