import {
  type LeaveBound,
  type LeaveChain,
  type LeaveKind,
  type LeaveKindRule,
  type leadPresets,
  type leavePresets,
  type LeaveRank,
  type LeaveStep,
  leaveKinds,
  type substitutePresets,
  type SubstituteTrigger,
} from '../../protocol/leave-rules.ts';

/** What one source says about leave, as data. A hall names it as its preset and may override it field by field. */
export interface LeavePreset {
  chains: readonly LeaveChain[];
  substitutes: readonly SubstituteTrigger[];
  kinds: Partial<Record<LeaveKind, LeaveKindRule>>;
  contractStaffUseAnnualLeave: boolean;
}

const incl = (days: number): LeaveBound => ({ days, inclusive: true });
const excl = (days: number): LeaveBound => ({ days, inclusive: false });
const anybody: LeaveRank[] = ['head', 'staff'];
const any: LeaveKind[] = [...leaveKinds];
const signs = (by: LeaveStep['by'], seal = false): LeaveStep => ({ by, seal });

function chain(rule: Pick<LeaveChain, 'who' | 'kinds' | 'steps' | 'source'> & Partial<LeaveChain>): LeaveChain {
  return { from: null, upTo: null, filedWith: [], substitute: false, certificate: false, ...rule };
}

/** §2d, C6: who needs a substitute from which length on. 以上 includes its number where the source does not say (Civil Code, art. 1259). */
export const substituteTriggers: Record<(typeof substitutePresets)[number], readonly SubstituteTrigger[]> = {
  O: [
    { who: 'head', from: incl(0.5), source: '000/O 二㈡1' },
    { who: 'staff', from: incl(1), source: '000/O 二㈡2' },
    { who: 'only-one', from: incl(0.5), source: '000/O 二㈡3' },
  ],
  S: [
    { who: 'head', from: incl(1), source: '000/S 3(3)' },
    { who: 'staff', from: incl(1), source: '000/S 3(3)' },
  ],
  always: [
    { who: 'head', from: excl(0), source: '000/L 2; 001/S 五(七); 004/B 5' },
    { who: 'staff', from: excl(0), source: '000/L 2; 001/S 五(七); 004/B 5' },
  ],
  never: [],
};

/** C5: how many hours beforehand leave is asked for. Every other source says only: beforehand. */
export const leadTimes: Record<(typeof leadPresets)[number], LeavePreset['kinds']> = {
  none: Object.fromEntries(any.map((kind) => [kind, { leadH: 0 }])),
  /** 004/B 5: one day, for personal leave. */
  '004B': { personal: { leadH: 24 } },
  /** 002/O 二2, 002/Q 二2: 24 hours. */
  '002O': Object.fromEntries(any.map((kind) => [kind, { leadH: 24 }])),
  /** 002/M 五2: a week, for annual leave. */
  '002M': { annual: { leadH: 7 * 24 } },
};

/** 000/O: half a day goes to the Supervision Section or the window head, a day to the unit's leader with the seal; between the two it is silent. */
const presetO: LeavePreset = {
  chains: [
    chain({ who: ['head'], kinds: any, upTo: incl(0.5), steps: [signs('supervision')], source: '000/O 二㈢2' }),
    chain({
      who: ['staff'],
      kinds: any,
      upTo: incl(0.5),
      steps: [signs('window-head')],
      filedWith: ['supervision'],
      source: '000/O 二㈢3',
    }),
    chain({
      who: anybody,
      kinds: any,
      from: incl(1),
      steps: [signs('unit-leader', true)],
      filedWith: ['supervision'],
      source: '000/O 二㈢4, 5',
    }),
  ],
  substitutes: substituteTriggers.O,
  kinds: {},
  contractStaffUseAnnualLeave: false,
};

/** 000/S: the centre for half a day, the unit's leader above it, and from a day on with a substitute in place. */
const presetS: LeavePreset = {
  chains: [
    chain({ who: anybody, kinds: any, upTo: incl(0.5), steps: [signs('centre')], source: '000/S 3(2)1' }),
    chain({
      who: anybody,
      kinds: any,
      from: excl(0.5),
      upTo: excl(1),
      steps: [signs('unit-leader')],
      filedWith: ['centre'],
      source: '000/S 3(2)2',
    }),
    chain({
      who: anybody,
      kinds: any,
      from: incl(1),
      steps: [signs('unit-leader')],
      filedWith: ['centre'],
      substitute: true,
      source: '000/S 3(2)3',
    }),
  ],
  substitutes: substituteTriggers.S,
  kinds: {},
  contractStaffUseAnnualLeave: false,
};

const kept: LeaveChain['filedWith'] = ['personnel', 'centre'];
/** 004/B names personal leave; going out on business and what has no name are asked for alike (a choice of this product, after 000/O 二㈢1). */
const personal: LeaveKind[] = ['personal', 'official-trip', 'other'];

/** 004/B 17–18: section head, leader in charge, bureau head by length; sick leave of three days and more with a certificate. */
const presetB4: LeavePreset = {
  chains: [
    chain({
      who: anybody,
      kinds: personal,
      upTo: incl(0.5),
      steps: [signs('section-head')],
      filedWith: kept,
      source: '004/B 17.1',
    }),
    chain({
      who: anybody,
      kinds: personal,
      from: incl(1),
      upTo: incl(1),
      steps: [signs('section-head'), signs('leader-in-charge')],
      filedWith: kept,
      source: '004/B 17.1',
    }),
    chain({
      who: anybody,
      kinds: personal,
      from: excl(1),
      steps: [signs('section-head'), signs('leader-in-charge'), signs('bureau-head')],
      filedWith: kept,
      source: '004/B 17.1',
    }),
    chain({
      who: anybody,
      kinds: ['sick'],
      upTo: incl(2),
      steps: [signs('section-head'), signs('leader-in-charge')],
      filedWith: kept,
      source: '004/B 17.2',
    }),
    chain({
      who: anybody,
      kinds: ['sick'],
      from: incl(3),
      steps: [signs('leader-in-charge'), signs('bureau-head')],
      filedWith: kept,
      certificate: true,
      source: '004/B 17.2',
    }),
    chain({
      who: anybody,
      kinds: ['annual', 'marriage', 'maternity', 'bereavement', 'home-visit'],
      steps: [signs('section-head'), signs('leader-in-charge')],
      filedWith: kept,
      source: '004/B 18',
    }),
  ],
  substitutes: substituteTriggers.always,
  kinds: leadTimes['004B'],
  contractStaffUseAnnualLeave: true,
};

export const leavePresetOf: Record<(typeof leavePresets)[number], LeavePreset> = {
  O: presetO,
  S: presetS,
  B4: presetB4,
};
