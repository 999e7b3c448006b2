import type { CallView } from '../../protocol/views.ts';
import type { CallRow } from '../store/view-look-ups.ts';
import type { Setting } from './setting.ts';

/** A screen announces a call while it is younger than a minute (DESIGN §4); its clock may run a little beside the hub's. */
const announcedMs = 65_000;

/** The visitor was called and has not come yet. */
const isCalling = (call: CallRow): boolean => call.current && call.state === 'called';

export function mayBeAnnounced({ now }: Setting, call: CallRow): boolean {
  return isCalling(call) && now() - call.at < announcedMs;
}

/** A call as every view tells it. */
export function callView(setting: Setting, call: CallRow): CallView {
  const { hall, announcer } = setting;
  return {
    id: call.id,
    number: call.number,
    counter: call.counter,
    counterName: hall.counters.get(call.counter)?.name ?? { zh: '' },
    service: hall.services.get(call.service)?.name ?? { zh: call.service },
    times: call.times,
    at: hall.zone.iso(call.at),
    state: stateOf(call),
    announce: announcer.words(call),
    clips: mayBeAnnounced(setting, call) ? clipsOf(setting, call) : undefined,
    shape: call.shape ?? undefined,
  };
}

/** The same with the way to its counter, for a board that draws it large. */
export function largeCall(setting: Setting, call: CallRow, zone: string | null): CallView {
  const { hall } = setting;
  const counter = hall.counters.get(call.counter);
  return {
    ...callView(setting, call),
    way: counter?.way,
    zoneName: zone === null ? hall.zoneName(counter?.zone ?? call.zone) : undefined,
  };
}

function stateOf(call: CallRow): CallView['state'] {
  if (!call.current) return 'over';
  if (isCalling(call)) return 'calling';
  return call.state === 'missed' ? 'missed' : 'arrived';
}

function clipsOf({ announcer }: Setting, call: CallRow): CallView['clips'] {
  const { zh, en } = announcer.clips(call);
  return zh === null && en === null ? undefined : { zh: zh ?? undefined, en: en ?? undefined };
}
