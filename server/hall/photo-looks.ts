import type { PhotoType } from './picture.ts';

/** Somebody's photo as it is kept; `sealed` opens with its place. */
export interface PhotoRow {
  staff: string;
  id: string;
  type: PhotoType;
  sealed: string;
}

/** What may be asked about the photos of the staff. */
export interface PhotoLooks {
  /** The id of somebody's photo: a new one with every picture, so that a browser may keep what it has. */
  photoOf(jobNo: string): string | null;
  photo(id: string): PhotoRow | null;
}

/** Where a sealed photo belongs: it opens nowhere else. */
export const photoPlace = (staff: string, id: string): string => `photo:${staff}:${id}`;

/** Where a screen finds it. */
export const photoPath = (id: string | null): string | null => (id === null ? null : `/api/photos/${id}`);
