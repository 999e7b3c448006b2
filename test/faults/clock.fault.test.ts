import { fault } from './days/clock.day.ts';
import { tried } from './tried.ts';

await tried('F22', fault);
