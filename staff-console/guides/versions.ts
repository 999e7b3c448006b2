import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { GuideVersion, KeptGuide } from '../../protocol/guide.ts';

export type Version = GuideVersion & { guide: KeptGuide };

/** All versions of a service's guide with their texts; asked again when one of them moves. Null until they have come. */
export function useVersions(service: string, moved: string): readonly Version[] | null {
  const kept = useSignal<{ service: string; versions: Version[] } | null>(null);
  useEffect(() => {
    let here = true;
    fetch(`/api/guides/${service}/versions`)
      .then((answer) => answer.json() as Promise<{ versions: Version[] }>)
      .then(
        ({ versions }) => {
          if (here && versions) kept.value = { service, versions };
        },
        // Without a line the page says so itself, and they are asked for again when something moves.
        () => undefined,
      );
    return () => {
      here = false;
    };
  }, [service, moved]);
  return kept.value?.service === service ? kept.value.versions : null;
}
