import { fault } from './days/stalled.day.ts';
import { tried } from './tried.ts';

await tried('F24', fault);
