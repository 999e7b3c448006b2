import type { Body } from '../../protocol/commands.ts';
import type { TimeZone } from '../hall/local-time.ts';
import type { Looks } from '../hall/looks.ts';
import { accept, factOf, verb } from '../hall/verb.ts';
import { punchesFromFile } from './punch-file.ts';

/** What is wrong with a line of a reader's file. */
export type ImportFault = 'no-number' | 'no-time' | 'no-such-time' | 'unknown-staff' | 'not-yet' | 'month-signed-off';

interface Line {
  line: number;
  jobNo: string;
  at: number;
}

/** A reader's own clock may be a little ahead of the hub's. */
const aheadMs = 5 * 60_000;

/**
 * Punches from a reader's file. Each line is taken once however often it is imported, and a month that was circulated takes none: its
 * corrections are made one by one, with a witness.
 */
export const importPunches = verb('import-punches', {
  may: ['leader', 'supervisor'],

  look(looks, body, _asker, { now }) {
    const { zone } = looks.hall;
    const { lines, faults } = linesOf(body, zone);
    const taken: { staff: string; name: string; at: number }[] = [];
    const refused: { line: number; fault: ImportFault }[] = [...faults];
    const seen = new Set<string>();
    let already = 0;
    for (const { line, jobNo, at } of lines) {
      const person = staffOf(looks, jobNo);
      const fault = faultOf();
      if (fault) refused.push({ line, fault });
      else if (seen.has(`${person!.jobNo} ${at}`) || looks.hasPunch(person!.jobNo, at)) already += 1;
      else {
        seen.add(`${person!.jobNo} ${at}`);
        taken.push({ staff: person!.jobNo, name: person!.name, at });
      }
      function faultOf(): ImportFault | null {
        if (!person) return 'unknown-staff';
        if (at > now + aheadMs) return 'not-yet';
        return looks.signedMonth(zone.local(at).day.slice(0, 7)) ? 'month-signed-off' : null;
      }
    }
    return { taken, already, faults: refused.toSorted((a, b) => a.line - b.line) };
  },

  decide: ({ taken, already, faults }, { device }) =>
    accept({ fact: 'punches-imported', device, punches: taken, already, faults: faults.length }),

  answer: (_looks, facts, _moment, { already, faults }) => ({
    taken: factOf(facts, 'punches-imported').punches.length,
    already,
    faults,
  }),
});

/** Readers fill numbers with zeros: 000001001 is 1001, unless somebody is called that. */
function staffOf(looks: Looks, jobNo: string) {
  return looks.staff(jobNo) ?? looks.staff(jobNo.replace(/^0+(?=.)/, ''));
}

function linesOf({ lines, text }: Body<'import-punches'>, zone: TimeZone) {
  if (lines !== undefined)
    return { lines: lines.map(({ jobNo, at }, i) => ({ line: i + 1, jobNo, at: Date.parse(at) })), faults: [] };
  const file = punchesFromFile(text ?? '');
  return {
    lines: file.lines.map(
      ({ line, jobNo, day, minute, second }): Line => ({
        line,
        jobNo,
        at: zone.at(day, minute) + second * 1000,
      }),
    ),
    faults: file.faults,
  };
}
