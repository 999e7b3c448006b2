import { fault } from './days/journal.day.ts';
import { tried } from './tried.ts';

await tried('F26', fault);
