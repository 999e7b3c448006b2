import { accept, refuse, unknown, verb } from '../hall/verb.ts';

/** So many model forms in ten minutes on one printer: a roll is there for numbers first. */
const samplesMost = 6;
const spanMs = 600_000;

/** 示范文本: a model form of the guide in force, on the paper of the screen that shows it (000/C (2)). */
export const printSample = verb('print-sample', {
  may: ['kiosk', 'guide', 'clerk', 'chief', 'leader'],

  look(looks, { service, sample }, asker, { now }) {
    if (!looks.hall.services.has(service)) return unknown('service');
    const kept = looks.guide(service);
    const form = kept?.guide.samples?.[sample - 1];
    if (!kept || !form) return unknown('file');
    const printer = asker.device?.printer ?? (asker.staff ? (looks.hall.file.printers[0]?.id ?? null) : null);
    const printed = printer === null ? 0 : looks.samplesSince(printer, now - spanMs);
    return { version: kept.version, form, printer, printed };
  },

  decide({ version, form, printer, printed }, { service, sample, language = 'zh' }) {
    if (printer === null) return refuse('no-printer');
    if (form.text === undefined) return refuse('sample-not-printable');
    if (printed >= samplesMost) return refuse('too-many-samples', { most: samplesMost });
    return accept({ fact: 'sample-queued', service, version, sample, language, printer });
  },

  answer: (looks, facts) => {
    const [queued] = facts;
    return { job: queued?.fact === 'sample-queued' ? looks.lastSample(queued.printer) : null };
  },
});
