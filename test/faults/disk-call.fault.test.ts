import { fault } from './days/disk-call.day.ts';
import { tried } from './tried.ts';

await tried('F21', fault);
