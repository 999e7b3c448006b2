import { z } from 'zod';
import { Guide } from './hall-file.ts';
import { Instant, Language, Text } from './text.ts';
import { HallHead } from './view-parts.ts';

/** What a guide must have before it may be published: the six publics first (000/S 4.1), then the wider list (004/A 三1). */
export const guideLacks = [
  'content',
  'materials',
  'procedure',
  'fees',
  'fee-basis',
  'limit',
  'basis',
  'applicants',
  'conditions',
  'statutory',
  'limit-above-law',
  'result',
  'samples',
] as const;
export type GuideLack = (typeof guideLacks)[number];

/** Forms and samples are kept small: a whole command is 64 KiB at most. */
const fileMostCharacters = 56_000;
const begins: Record<'application/pdf' | 'image/png', string> = {
  'application/pdf': 'JVBERi0',
  'image/png': 'iVBORw0KGgo',
};
const FileType = z.enum(['application/pdf', 'image/png']);
const Upload = z
  .strictObject({ type: FileType, data: z.base64().min(16).max(fileMostCharacters) })
  .refine(({ type, data }) => data.startsWith(begins[type]), 'a PDF or PNG, as its type says');

const KeptSample = Guide.shape.samples.unwrap().element;
const content = { ...Guide.shape, samples: z.array(KeptSample).max(12) };

/** A guide being written: what is still missing is not there. A sample's file is sent once, and named by its mark from then on. */
export const GuideDraft = z
  .strictObject({
    ...content,
    samples: z.array(KeptSample.extend({ file: z.union([KeptSample.shape.file.unwrap(), Upload]).optional() })).max(12),
  })
  .partial()
  .superRefine(({ materials }, context) => {
    const seen = new Set<string>();
    for (const [i, { id }] of (materials ?? []).entries()) {
      if (seen.has(id))
        context.addIssue({ code: 'custom', path: ['materials', i, 'id'], message: `"${id}" is there twice` });
      seen.add(id);
    }
  });
export type GuideDraft = z.infer<typeof GuideDraft>;

/** The same as it is kept. */
export const KeptGuide = z.strictObject(content).partial();
export type KeptGuide = z.infer<typeof KeptGuide>;

export const guideStates = ['draft', 'submitted', 'published', 'withdrawn'] as const;

/** A version of a service's guide. */
export const GuideVersion = z.strictObject({
  service: z.string(),
  version: z.number().int(),
  state: z.enum(guideStates),
  /** First day it is in force; null for what was there when the hall began, and for what is not published. */
  from: z.iso.date().nullable(),
  /** Everybody who wrote in it: none of them may approve it. */
  writtenBy: z.array(z.string()),
  changedAt: Instant,
  publishedBy: z.string().nullable(),
  lacks: z.array(z.enum(guideLacks)),
});
export type GuideVersion = z.infer<typeof GuideVersion>;

const ServiceId = z.string().min(1).max(48);
const Version = z.number().int().min(1).max(9999);

/** Commands about guides (办事指南). */
export const guideCommands = {
  'draft-guide': z.strictObject({ service: ServiceId, guide: GuideDraft }),
  'submit-guide': z.strictObject({ service: ServiceId, version: Version }),
  'publish-guide': z.strictObject({ service: ServiceId, version: Version, from: z.iso.date() }),
  'withdraw-guide': z.strictObject({
    service: ServiceId,
    version: Version,
    reason: z.string().trim().min(1).max(200),
  }),
  /** A model form (示范文本) of the guide in force, by its place in the list, on the asking screen's printer. */
  'print-sample': z.strictObject({
    service: ServiceId,
    sample: z.number().int().min(1).max(12),
    language: Language.optional(),
  }),
} as const;

const GuideAnswer = z.object({ guide: GuideVersion });
export const guideAnswers = {
  'draft-guide': GuideAnswer,
  'submit-guide': GuideAnswer,
  'publish-guide': GuideAnswer,
  'withdraw-guide': GuideAnswer,
} as const;

/** Every service with the guide in force, the one to come, and the one being written. Their texts are asked one by one. */
export const GuidesView = z.strictObject({
  hall: HallHead,
  today: z.iso.date(),
  services: z.array(
    z.strictObject({
      id: z.string(),
      name: Text,
      department: Text,
      inForce: z.strictObject({ version: z.number().int(), from: z.iso.date().nullable() }),
      coming: z.strictObject({ version: z.number().int(), from: z.iso.date() }).nullable(),
      standing: z
        .strictObject({
          version: z.number().int(),
          state: z.enum(['draft', 'submitted']),
          writtenBy: z.array(z.string()),
          lacks: z.array(z.enum(guideLacks)),
        })
        .nullable(),
    }),
  ),
});
export type GuidesView = z.infer<typeof GuidesView>;
