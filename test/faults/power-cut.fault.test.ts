import { fault } from './days/power-cut.day.ts';
import { tried } from './tried.ts';

await tried('F20', fault);
