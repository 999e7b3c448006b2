import { signal } from '@preact/signals';
import { language } from '../../ui/language.ts';
import { departments } from '../departments.ts';
import { lowReach } from '../modes.ts';
import { Foot } from '../parts/foot.tsx';
import { Head } from '../parts/head.tsx';
import { Icon } from '../parts/icon.tsx';
import { LowHint } from '../parts/low-hint.tsx';
import { OpeningLine } from '../parts/opening.tsx';
import { SlipNote } from '../parts/slip-note.tsx';
import { Tile } from '../parts/tile.tsx';
import { printsHere } from '../slip.ts';
import { open, openFollow, openServices } from '../visit.ts';
import { t } from '../words.ts';
import './home.css';

const tilesShown = 5;

/** 首页: one question; by department, by name, or by need. */
export function Home() {
  const more = departments.value.length > tilesShown;
  return (
    <>
      <Head />
      <main class={`main ${printsHere.value ? '' : 'paperless'}`}>
        <div class="top">
          <OpeningLine />
          <h1 class="ask home-ask" tabIndex={-1} data-start>
            {t('ask')}
          </h1>
          <p class="en home-other" lang={language.value === 'zh' ? 'en' : 'zh-CN'}>
            {t('askOther')}
          </p>
          <SlipNote />
          {lowReach.value && <LowHint />}
        </div>
        <div class="reach">
          <div class="tiles">
            {departments.value.slice(0, tilesShown).map((line) => (
              <Tile key={line.id} line={line} />
            ))}
            <button type="button" class="press tile ink" onClick={() => openServices({ kind: 'all' })}>
              <span class="what">
                <Icon name="search" look="i-72" />
                <span>
                  <span class="t">{t('findTitle')}</span>
                  <span class="eg">{t('findHint')}</span>
                </span>
              </span>
              <span class="typed">
                <Icon name="keyboard" look="i-40" />
                {t('findHow')}
              </span>
            </button>
          </div>
          <div class={`home-acts ${more ? 'three' : 'two'}`}>
            <button type="button" class="press act" onClick={() => open({ name: 'needs' })}>
              <Icon name="needs" look="i-64" />
              <span class="words">
                <span class="t">{t('needTile')}</span>
                <span class="s">{t('needTileShort')}</span>
              </span>
              <Icon name="chevron" look="i-32 go" />
            </button>
            <button type="button" class="press act" onClick={openFollow}>
              <Icon name="follow" look="i-64" />
              <span class="words">
                <span class="t">{t('followTile')}</span>
                <span class="s">{t(more ? 'followTileShort' : 'followTileHint')}</span>
              </span>
              <Icon name="chevron" look="i-32 go" />
            </button>
            {more && (
              <button type="button" class="press act" onClick={() => open({ name: 'departments', at: signal(0) })}>
                <Icon name="building" look="i-64" />
                <span class="words">
                  <span class="t">{t('moreDepartments')}</span>
                  <span class="s">{t('moreHint', { n: departments.value.length - tilesShown })}</span>
                </span>
                <Icon name="chevron" look="i-32 go" />
              </button>
            )}
          </div>
        </div>
      </main>
      <Foot />
    </>
  );
}
