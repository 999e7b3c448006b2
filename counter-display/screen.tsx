import type { ComponentChild } from 'preact';
import type { ViewOf } from '../protocol/views.ts';
import { Pairing } from '../ui/pairing.tsx';
import type { Address } from './address.ts';
import type { Line } from './line.ts';
import { Connecting, Unknown } from './nothing-yet.tsx';
import { standing } from './standing.ts';

interface Props<Topic extends string> {
  kind: 'board' | 'sign' | 'desk';
  address: Address<Topic>;
  line: Line<Topic>;
  /** Without a line; `view` is the last one that came. */
  lost: (view: ViewOf<Topic> | null) => ComponentChild;
  shown: (view: ViewOf<Topic>) => ComponentChild;
}

/** What a screen of the hall draws: its view, and in words where there is none. */
export function Screen<Topic extends string>({ kind, address, line, lost, shown }: Props<Topic>) {
  const { live, topic, ready } = line;
  const view = line.view.value;
  switch (
    standing({
      topic: address.topic,
      refusal: live.refused.value[topic],
      link: live.link.value,
      ready: ready.value,
    })
  ) {
    case 'unknown':
      return <Unknown />;
    case 'pairing':
      return <Pairing kind={kind} label={address.label} live={live} />;
    case 'lost':
      return lost(view);
    case 'connecting':
      return <Connecting />;
    case 'shown':
      return view && shown(view);
  }
}
