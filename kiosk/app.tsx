import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { language, say } from '../ui/language.ts';
import { view } from './hub.ts';
import { aloud, contrast, elder, lowReach } from './modes.ts';
import { CasePage } from './pages/case.tsx';
import { Closed } from './pages/closed.tsx';
import { Connecting } from './pages/connecting.tsx';
import { Departments } from './pages/departments.tsx';
import { ElderHome } from './pages/elder.tsx';
import { Follow } from './pages/follow.tsx';
import { GuidePage } from './pages/guide.tsx';
import { Help } from './pages/help.tsx';
import { Home } from './pages/home.tsx';
import { Idle } from './pages/idle.tsx';
import { Needs } from './pages/needs.tsx';
import { Offline } from './pages/offline.tsx';
import { SamplesPage } from './pages/samples.tsx';
import { ServicePage } from './pages/service.tsx';
import { Services } from './pages/services.tsx';
import { StillThere } from './pages/still-there.tsx';
import { TicketPage } from './pages/ticket.tsx';
import { AccessSheet } from './parts/access.tsx';
import { LaterPairing } from './parts/pairing.tsx';
import { shown } from './shown.ts';
import { hush, speak, textOf } from './speech.ts';
import type { Page } from './visit.ts';
import { t } from './words.ts';

/** The whole screen. */
export function App() {
  const now = shown.value;
  const root = useRef<HTMLDivElement>(null);
  const place = now.kind === 'page' ? now.page : now.kind;

  useEffect(() => {
    document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
    document.title = view.value ? `${t('kiosk')} · ${say(view.value.hall.name)}` : t('kiosk');
  }, [language.value, view.value?.hall.name.zh]);

  useEffect(() => {
    // Whoever works by keyboard or by ear starts each page at its beginning.
    root.current?.querySelector<HTMLElement>('[data-start]')?.focus({ preventScroll: true });
  }, [place]);

  useEffect(() => {
    const main = root.current?.querySelector('main');
    if (aloud.value && main) speak(textOf(main));
    return hush;
  }, [place, aloud.value, language.value]);

  if (now.kind === 'pairing') return <LaterPairing />;
  const modes = [elder.value && 'elder', contrast.value && 'contrast', lowReach.value && 'low']
    .filter(Boolean)
    .join(' ');
  return (
    <div ref={root} class={`kiosk ${modes}`}>
      {now.kind === 'connecting' && <Connecting />}
      {now.kind === 'offline' && <Offline />}
      {now.kind === 'closed' && <Closed />}
      {now.kind === 'page' && <PageOf page={now.page} />}
      <StillThere />
      <AccessSheet />
    </div>
  );
}

function PageOf({ page }: { page: Page }) {
  switch (page.name) {
    case 'services':
      return <Services key={page} listing={page.listing} />;
    case 'service':
      return <ServicePage key={page} id={page.id} taking={page.taking} />;
    case 'guide':
      return <GuidePage id={page.id} />;
    case 'samples':
      return <SamplesPage samples={page.samples} />;
    case 'ticket':
      return <TicketPage ticket={page.ticket} />;
    case 'follow':
      return <Follow following={page.following} />;
    case 'case':
      return <CasePage token={page.token} collecting={page.collecting} />;
    case 'departments':
      return <Departments at={page.at} />;
    default: {
      const Plain = plain[page.name];
      return <Plain />;
    }
  }
}

const plain: Record<'idle' | 'home' | 'needs' | 'help', ComponentType> = {
  idle: Idle,
  home: () => (elder.value ? <ElderHome /> : <Home />),
  needs: Needs,
  help: Help,
};
