import { useSignalEffect } from '@preact/signals';
import { hallFacts } from './hall-facts.ts';
import { later } from './later.tsx';
import { Connecting } from './pages/connecting.tsx';
import { NoRoom } from './pages/no-room.tsx';
import { SignIn } from './pages/sign-in.tsx';
import { usePutOnPost } from './put-on-post.ts';
import { room } from './room.ts';
import { session } from './session.ts';

const CounterDesk = later(async () => (await import('./counter-desk.tsx')).CounterDesk);
const GuideRoom = later(async () => (await import('./guide/guide-room.tsx')).GuideRoom);
const HallRoom = later(async () => (await import('./hall/hall-room.tsx')).HallRoom);
const DevicesRoom = later(async () => (await import('./devices/devices-room.tsx')).DevicesRoom);
const PaperRoom = later(async () => (await import('./paper/paper-room.tsx')).PaperRoom);
const MyRoom = later(async () => (await import('./my/my-room.tsx')).MyRoom);
const RotaRoom = later(async () => (await import('./rota/rota-room.tsx')).RotaRoom);
const FacesRoom = later(async () => (await import('./faces/faces-room.tsx')).FacesRoom);
const GuidesRoom = later(async () => (await import('./guides/guides-room.tsx')).GuidesRoom);
const CasesRoom = later(async () => (await import('./cases/cases-room.tsx')).CasesRoom);
const FeesRoom = later(async () => (await import('./fees/fees-room.tsx')).FeesRoom);
const JournalRoom = later(async () => (await import('./journal/journal-room.tsx')).JournalRoom);

/** Nobody, somebody, and in which room. */
export function App() {
  // The hall's plan is drawn on a scale of its own.
  useSignalEffect(() => {
    document.documentElement.dataset.room = room.value ?? 'none';
  });
  usePutOnPost(session.value.kind === 'in' ? session.value.who.staff.jobNo : null);
  switch (session.value.kind) {
    case 'unknown':
      return <Connecting />;
    case 'out':
      return <SignIn why={session.value.why} />;
    case 'in':
      // Which rooms somebody has hangs on the hall: no digit and no place in the head changes its meaning under the hand.
      if (hallFacts.value === null) return <Connecting />;
      switch (room.value) {
        case 'counter':
          return <CounterDesk who={session.value.who} />;
        case 'guide':
          return <GuideRoom />;
        case 'hall':
          return <HallRoom />;
        case 'devices':
          return <DevicesRoom />;
        case 'paper':
          return <PaperRoom />;
        case 'rota':
          return <RotaRoom />;
        case 'faces':
          return <FacesRoom />;
        case 'guides':
          return <GuidesRoom />;
        case 'cases':
          return <CasesRoom />;
        case 'fees':
          return <FeesRoom />;
        case 'journal':
          return <JournalRoom />;
        case 'my':
          return <MyRoom />;
        case null:
          return <NoRoom who={session.value.who} />;
      }
  }
}
