import { fault } from './days/month.day.ts';
import { tried } from './tried.ts';

await tried('F25', fault);
