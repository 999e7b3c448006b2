import type { PhotoType } from './picture.ts';

export type PhotoFact =
  | {
      fact: 'photo-set';
      staff: string;
      photo: string;
      type: PhotoType;
      by: string;
      /** Sealed: the picture, base64. */
      sealed: string;
    }
  | { fact: 'photo-removed'; staff: string; photo: string; by: string };
