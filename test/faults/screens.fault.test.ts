import { fault } from './days/screens.day.ts';
import { tried } from './tried.ts';

await tried('F23', fault);
