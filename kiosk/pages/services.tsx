import { useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../ui/language.ts';
import { departmentById } from '../departments.ts';
import { hall, hallReadings, type Service } from '../hall.ts';
import { elder, lowReach } from '../modes.ts';
import { needTopics } from '../needs.ts';
import { Field } from '../parts/field.tsx';
import { Foot } from '../parts/foot.tsx';
import { Head } from '../parts/head.tsx';
import { Keyboard } from '../parts/keyboard.tsx';
import { LowHint } from '../parts/low-hint.tsx';
import { Pager } from '../parts/pager.tsx';
import { Row } from '../parts/row.tsx';
import { type Found, find } from '../search.ts';
import { sheetOf, sheetsOf } from '../sheets.ts';
import type { Listing, Within } from '../visit.ts';
import { t } from '../words.ts';
import { Examples } from './examples.tsx';
import { NoResult } from './no-result.tsx';
import './services.css';

/** The services of a department, of a need, or of the whole hall, and finding among them. */
export function Services({ listing }: { listing: Listing }) {
  const { within, typed, at, keys } = listing;
  const field = useRef<HTMLInputElement>(null);
  const pool = useComputed(() => (hall.value?.services ?? []).filter((service) => belongs(service, within)));
  const results = useComputed<Found<Service>[]>(() => {
    if (typed.value.trim() !== '') return find(pool.value, typed.value, hallReadings.value);
    return within.kind === 'all' ? [] : pool.value.map(unmarked);
  });
  useEffect(() => {
    if (keys.value) field.current?.focus({ preventScroll: true });
  }, [keys.value]);

  const type = (text: string) => {
    typed.value = text;
    at.value = 0;
  };
  const pages = sheetsOf(results.value.length, pageSize(keys.value));
  const page = Math.min(at.value, pages - 1);
  const turn = (to: number) => {
    at.value = to;
  };
  const searching = typed.value.trim() !== '';
  const { title, also } = titleOf(within);
  return (
    <>
      <Head small />
      <main class="main">
        <div class="top title-row">
          <h1 class="title" tabIndex={-1} data-start={keys.value ? undefined : true}>
            {title}
          </h1>
          {also && <p class="soft">{also}</p>}
          {lowReach.value && <LowHint />}
        </div>
        <div class={`reach list ${keys.value ? 'typing' : ''}`}>
          <Field
            input={field}
            typed={typed.value}
            placeholder={within.kind === 'all' ? t('searchHint') : t('searchWithin', { name: title })}
            hint={
              searching || within.kind !== 'all'
                ? t(pages > 1 ? 'foundPage' : 'found', { n: results.value.length, at: page + 1, of: pages })
                : ''
            }
            onType={type}
            onOpen={() => {
              keys.value = true;
            }}
          />
          {results.value.length > 0 && (
            <div class={`rows ${keys.value || lowReach.value ? '' : 'airy'}`}>
              {sheetOf(results.value, page, pageSize(keys.value)).map((found) => (
                <Row key={found.service.id} found={found} />
              ))}
            </div>
          )}
          {results.value.length === 0 && (searching ? <NoResult typed={typed.value} within={within} /> : <Examples />)}
          {keys.value ? (
            <Keyboard
              onType={(letter) => type(typed.value + letter)}
              onErase={() => type([...typed.value].slice(0, -1).join(''))}
              onClear={() => type('')}
              onFold={() => {
                field.current?.blur();
                keys.value = false;
              }}
              onPrevious={page > 0 ? () => turn(page - 1) : null}
              onNext={page < pages - 1 ? () => turn(page + 1) : null}
            />
          ) : (
            <Pager at={page} of={pages} onTurn={turn} />
          )}
        </div>
      </main>
      <Foot back home />
    </>
  );
}

/** As many rows as the hand reaches: six on the standard page. */
function pageSize(typing: boolean): number {
  if (lowReach.value) return elder.value ? (typing ? 1 : 3) : typing ? 2 : 4;
  if (elder.value) return typing ? 3 : 4;
  return 6;
}

function belongs(service: Service, within: Within): boolean {
  if (within.kind === 'department') return service.department === within.id;
  if (within.kind === 'need') return service.needs?.includes(within.id) ?? false;
  return true;
}

function unmarked(service: Service): Found<Service> {
  return { service, marks: { zh: [], en: [] }, keyword: null };
}

function titleOf(within: Within): { title: string; also: string | null } {
  if (within.kind === 'department') {
    const department = departmentById(within.id);
    return department ? { title: say(department.short), also: say(department.name) } : { title: '', also: null };
  }
  if (within.kind === 'need') {
    const topic = needTopics.find(({ id }) => id === within.id);
    return { title: topic ? t(topic.word) : '', also: null };
  }
  return { title: t('findTitle'), also: null };
}
