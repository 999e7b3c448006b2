import type {
  LeaveBound,
  LeaveChain,
  LeaveKind,
  LeaveOffice,
  LeaveRank,
  LeaveStep,
} from '../../protocol/leave-rules.ts';

/** The chain one request goes through. `gap`: no rule of the source covers this length, so the stricter of its neighbours was taken. */
export interface ChosenChain {
  steps: LeaveStep[];
  filedWith: LeaveOffice[];
  substitute: boolean;
  certificate: boolean;
  source: string;
  gap: boolean;
}

export const reaches = (days: number, from: LeaveBound): boolean =>
  from.inclusive ? days >= from.days : days > from.days;
const within = (days: number, upTo: LeaveBound): boolean => (upTo.inclusive ? days <= upTo.days : days < upTo.days);

/** Who signs for leave of this length (C2–C4). Null when the hall's table knows nothing of such people or such a kind. */
export function chainFor(
  chains: readonly LeaveChain[],
  rank: LeaveRank,
  kind: LeaveKind,
  days: number,
): ChosenChain | null {
  const open = chains.filter(({ who, kinds }) => who.includes(rank) && kinds.includes(kind));
  const fitting = open.find(
    ({ from, upTo }) => (from === null || reaches(days, from)) && (upTo === null || within(days, upTo)),
  );
  if (fitting) return chosen(fitting, false);
  const shorter = open
    .filter(({ upTo }) => upTo !== null && !within(days, upTo))
    .sort(byEnd)
    .at(-1);
  const longer = open.filter(({ from }) => from !== null && !reaches(days, from)).sort(byBegin)[0];
  const stricter = longer && shorter ? (isStricter(shorter, longer) ? shorter : longer) : (longer ?? shorter);
  return stricter ? chosen(stricter, true) : null;
}

const byEnd = (a: LeaveChain, b: LeaveChain): number => a.upTo!.days - b.upTo!.days;
const byBegin = (a: LeaveChain, b: LeaveChain): number => a.from!.days - b.from!.days;

/** More signatures are stricter; then the seal, a certificate, a substitute. Of two that are alike the longer leave's is taken. */
function isStricter(a: LeaveChain, b: LeaveChain): boolean {
  const marks = ({ steps, certificate, substitute }: LeaveChain) => [
    steps.length,
    steps.filter(({ seal }) => seal).length,
    Number(certificate),
    Number(substitute),
  ];
  const [left, right] = [marks(a), marks(b)];
  const at = left.findIndex((mark, i) => mark !== right[i]);
  return at >= 0 && left[at]! > right[at]!;
}

function chosen({ steps, filedWith, substitute, certificate, source }: LeaveChain, gap: boolean): ChosenChain {
  return { steps: steps.map((step) => ({ ...step })), filedWith: [...filedWith], substitute, certificate, source, gap };
}
