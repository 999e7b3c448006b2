import type { CaseLineShown, CasesView } from '../../protocol/case-view.ts';
import type { Light } from '../../protocol/working-days.ts';
import type { CaseLine, CaseQuery } from '../cases/case-looks.ts';
import { nextDay } from '../hall/local-time.ts';
import { nameOf } from './case.ts';
import type { Setting } from './setting.ts';

const linesMost = 40;
const partsMost = 15;

/** Open cases of a person or a unit, the nearest limit first. */
export function casesView(setting: Setting, of: Pick<CaseQuery, 'holder' | 'unit'>): CasesView {
  const { looks, hall } = setting;
  const { lines, next } = looks.caseLines({ ...of, most: linesMost });
  const { holder, unit } = of;
  const underway = looks.underwayTo({ jobNo: holder ?? '', unit: unit ?? null });
  return {
    lines: lines.map((line) => lineShown(setting, line)),
    parts: unit === undefined ? [] : looks.partsOf(unit, partsMost).map((line) => lineShown(setting, line)),
    underway: underway.slice(0, partsMost).map(({ at, ...line }) => ({ ...line, at: hall.zone.iso(at) })),
    more: next !== null,
  };
}

export function lineShown(setting: Pick<Setting, 'hall' | 'looks' | 'now'>, line: CaseLine): CaseLineShown {
  const { hall } = setting;
  const person = (jobNo: string) => ({ jobNo, name: nameOf(setting, jobNo) });
  const { promised, statutory, recall, movedAt: _, ...rest } = line;
  return {
    ...rest,
    serviceName: hall.services.get(line.service)?.name ?? { zh: line.service },
    holder: person(line.holder),
    firstAsker: person(line.firstAsker),
    promisedOn: promised,
    statutoryOn: statutory,
    recallOn: recall,
    light: lightOf(line, hall.zone.local(setting.now()).day),
  };
}

/** By the columns alone: past its limit or beyond its first notice, red; from the day of recall on, or with a day left, amber. */
function lightOf({ due, recall, probableBreaches }: CaseLine, today: string): Light {
  if (probableBreaches > 0 || (due !== null && due < today)) return 'red';
  if (due === null) return 'green';
  return today >= (recall !== null && recall < due ? recall : nextDay(due, -1)) ? 'amber' : 'green';
}
