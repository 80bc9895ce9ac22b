import { amlInvestigation } from './aml-investigation.ts';
import type { Engine } from './answer.ts';
import { any } from './any.ts';
import { document } from './document.ts';
import { extraction } from './extraction.ts';
import { merchantUnderwriting } from './merchant-underwriting.ts';
import { web } from './web.ts';

export type EngineName = 'document' | 'extraction' | 'aml-investigation' | 'merchant-underwriting' | 'web' | 'any';

interface EngineEntry {
  /** As Roe names it in a version. */
  readonly classId: string;
  readonly name: string;
  readonly read: Engine;
}

export const ENGINES: Readonly<Record<EngineName, EngineEntry>> = {
  document: { classId: 'PDFExtractionEngine', name: 'Document Insights', read: document },
  extraction: { classId: 'PDFExtractionEngine', name: 'Document Insights', read: extraction },
  'aml-investigation': { classId: 'AMLInvestigationEngine', name: 'AML Investigation', read: amlInvestigation },
  'merchant-underwriting': {
    classId: 'MerchantUnderwritingEngine',
    name: 'Merchant Underwriting',
    read: merchantUnderwriting,
  },
  web: { classId: 'URLWebsiteExtractionEngine', name: 'Web Insights', read: web },
  any: { classId: 'AnyEngine', name: 'Any engine', read: any },
};
