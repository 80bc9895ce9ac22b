import { mkdirSync, writeFileSync } from 'node:fs';
import { DOCUMENTS } from './contents.ts';
import { toPdf } from './pdf.ts';

/** Writes the demo's documents; running it again changes nothing. */
const folder = new URL('documents/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, lines] of Object.entries(DOCUMENTS)) writeFileSync(new URL(name, folder), toPdf(lines));

// A scan whose transfer broke off: it has a beginning and no end.
const whole = toPdf(DOCUMENTS['office-lease.pdf'] ?? []);
writeFileSync(new URL('supplier-agreement-scan.pdf', folder), whole.subarray(0, Math.floor(whole.length * 0.6)));
