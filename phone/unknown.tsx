import { useEffect } from 'preact/hooks';
import { Icon } from '../ui/icons.tsx';
import { Header } from './header.tsx';
import { t } from './words.ts';

/** The hub knows no such ticket: in words, and what to do now. */
export function Unknown() {
  const title = t('unknownTitle');
  useEffect(() => {
    document.title = `${title} · ${t('product')}`;
  }, [title]);
  return (
    <div class="page">
      <Header />
      <main>
        <section class="stub">
          <div class="sum">
            <Icon name="search" size={40} />
            <h1>{title}</h1>
            <p>{t('unknownWhat')}</p>
          </div>
          <ol class="what-now">
            <li>{t('unknownOne')}</li>
            <li>{t('unknownTwo')}</li>
            <li>{t('unknownThree')}</li>
          </ol>
        </section>
      </main>
    </div>
  );
}
