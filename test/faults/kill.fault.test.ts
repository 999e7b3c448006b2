import { fault } from './days/kill.day.ts';
import { tried } from './tried.ts';

await tried('F1', fault);
