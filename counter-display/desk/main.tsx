import { render } from 'preact';
import '../../ui/theme.css';
import '../base.css';
import './desk.css';
import { Desk } from './desk.tsx';

const place = document.getElementById('desk');
if (!place) throw new Error('counter-display/desk.html has lost its #desk.');
render(<Desk />, place);
