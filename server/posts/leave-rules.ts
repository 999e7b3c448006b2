import {
  type LeaveChain,
  type LeaveKind,
  leaveKinds,
  type LeaveKindRule,
  type LeaveOffice,
  type LeaveSettings,
  type LeaveSigners,
  type SubstituteTrigger,
} from '../../protocol/leave-rules.ts';
import { leadTimes, leavePresetOf, substituteTriggers } from './leave-presets.ts';

/** The hall's leave rules with nothing left open: the preset, and over it what the hall file says. */
export interface LeaveRules {
  chains: readonly LeaveChain[];
  substitutes: readonly SubstituteTrigger[];
  kinds: Partial<Record<LeaveKind, LeaveKindRule>>;
  signers: Record<LeaveOffice, LeaveSigners>;
  heads: LeaveSigners;
  filing: 'with-approval' | 'by-office';
  contractStaffUseAnnualLeave: boolean;
}

/** Who fills an office when the hall file does not say (a choice of this product: the sources name offices, not accounts). */
const usualSigners: Record<LeaveOffice, LeaveSigners> = {
  'window-head': { roles: ['chief'], staff: [], ownDepartment: true },
  'section-head': { roles: ['chief'], staff: [], ownDepartment: true },
  'unit-leader': { roles: ['leader'], staff: [], ownDepartment: false },
  'leader-in-charge': { roles: ['leader'], staff: [], ownDepartment: false },
  'bureau-head': { roles: ['leader'], staff: [], ownDepartment: false },
  supervision: { roles: ['supervisor'], staff: [], ownDepartment: false },
  centre: { roles: ['leader', 'supervisor'], staff: [], ownDepartment: false },
  personnel: { roles: ['supervisor'], staff: [], ownDepartment: false },
  'any-leader': { roles: ['leader', 'supervisor'], staff: [], ownDepartment: false },
};

export function leaveRulesOf(settings: LeaveSettings): LeaveRules {
  const preset = leavePresetOf[settings.preset];
  const { substitutes } = settings;
  return {
    chains: settings.chains ?? preset.chains,
    substitutes:
      substitutes === undefined
        ? preset.substitutes
        : typeof substitutes === 'string'
          ? substituteTriggers[substitutes]
          : substitutes,
    kinds: kindsOf(preset.kinds, settings.lead === undefined ? {} : leadTimes[settings.lead], settings.kinds ?? {}),
    signers: { ...usualSigners, ...settings.signers },
    heads: settings.heads ?? { roles: ['chief'], staff: [], ownDepartment: false },
    filing: settings.filing ?? 'with-approval',
    contractStaffUseAnnualLeave: settings.contractStaffUseAnnualLeave ?? preset.contractStaffUseAnnualLeave,
  };
}

type Kinds = LeaveRules['kinds'];

/** Each kind field by field: what comes later says more. */
function kindsOf(...layers: Kinds[]): Kinds {
  const merged: Kinds = {};
  for (const kind of leaveKinds)
    for (const layer of layers) if (layer[kind]) merged[kind] = { ...merged[kind], ...layer[kind] };
  return merged;
}
