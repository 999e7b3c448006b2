import { z } from 'zod';
import { Text } from './text.ts';

/** A photo as it is sent: JPEG or PNG, three to four, as base64. What is in it is asked of its bytes, not of a name. */
export const PhotoFile = z.base64().min(4).max(43_692);

/** 人员照片: everybody who may stand at a counter, and whether signs and desks can show a face. */
export const PhotosView = z.strictObject({
  people: z.array(
    z.strictObject({
      jobNo: z.string(),
      name: z.string(),
      title: Text.nullable(),
      department: Text.nullable(),
      /** Posts of theirs: their face is public there. */
      counters: z.array(z.number().int()),
      /** Where the photo is to be had; null: a silhouette is shown. */
      photo: z.string().nullable(),
    }),
  ),
});
export type PhotosView = z.infer<typeof PhotosView>;
