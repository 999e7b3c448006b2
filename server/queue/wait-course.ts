import { type Crowd, forecastOf } from './forecast.ts';

/**
 * How the wait of nine in ten goes on if people keep coming as they did: whoever is ahead grows by who comes and shrinks by whom the counters
 * finish, and at each step the hall's own forecast is asked. The first number is now; seconds. A crowd without counters has no course.
 */
export function waitCourse(crowd: Crowd, arrivalsPerS: number, stepS: number, steps: number): number[] {
  const perS = crowd.counters / crowd.meanS;
  const course: number[] = [];
  let { ahead, idle } = crowd;
  for (let step = 0; step <= steps; step++) {
    const passedS = step * stepS;
    const breakAhead = stillAhead(crowd.breakAhead, passedS);
    course.push(forecastOf({ ...crowd, ahead, idle, breakAhead })?.p90S ?? 0);
    ahead = Math.max(0, ahead + stepS * (arrivalsPerS - perS));
    // Nobody waits any more: so many counters stand free on average.
    idle = ahead > 0 ? 0 : Math.max(0, crowd.counters - arrivalsPerS * crowd.meanS);
  }
  return course;
}

function stillAhead(pause: Crowd['breakAhead'], passedS: number): Crowd['breakAhead'] {
  return pause && { ...pause, inS: pause.inS - passedS };
}
