import { Dots } from '../parts/dots.tsx';
import { Head } from '../parts/head.tsx';
import { t } from '../words.ts';
import './connecting.css';

/** Before the first view has come: calm, and nothing to press. */
export function Connecting() {
  return (
    <>
      <Head small />
      <main class="main connecting" aria-busy="true">
        <Dots />
        <h1 class="title" tabIndex={-1} data-start>
          {t('connecting')}
        </h1>
        <p class="soft">{t('connectingHow')}</p>
      </main>
    </>
  );
}
