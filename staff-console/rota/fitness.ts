import type { RotaPlaceView } from '../../protocol/rota-place-view.ts';

/** A person as the hub weighs them for one cell. */
export type Fitness = RotaPlaceView['people'][number];
