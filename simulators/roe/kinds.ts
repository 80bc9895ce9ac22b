import type { EngineName } from './engines/engines.ts';
import type { AgentScript, InputDefinition, VersionScript } from './scenario.ts';

/** Agents of the kinds that do not take exactly one file. */
export const AML_AGENT_ID = '11111111-1111-4111-8111-111111111113';
const AML_VERSION_ID = '22222222-2222-4222-8222-222222222224';
export const UNDERWRITING_AGENT_ID = '11111111-1111-4111-8111-111111111114';
const UNDERWRITING_VERSION_ID = '22222222-2222-4222-8222-222222222225';
export const WEB_AGENT_ID = '11111111-1111-4111-8111-111111111115';
const WEB_VERSION_ID = '22222222-2222-4222-8222-222222222226';
export const EXTRACTION_AGENT_ID = '11111111-1111-4111-8111-111111111116';
const EXTRACTION_VERSION_ID = '22222222-2222-4222-8222-222222222227';

const textInput = (key: string, description: string): InputDefinition => ({
  key,
  data_type: 'text/plain',
  description,
  accepts_multiple_files: null,
});

const fileInput = (key: string, data_type: string, description: string, several: boolean): InputDefinition => ({
  key,
  data_type,
  description,
  accepts_multiple_files: several,
});

interface Kind {
  id: string;
  versionId: string;
  name: string;
  engine: EngineName;
  inputs: InputDefinition[];
  more?: Partial<VersionScript>;
}

function agentOf({ id, versionId, name, engine, inputs, more }: Kind): AgentScript {
  const engineConfig = Object.fromEntries(inputs.map(({ key }) => [key, `$\{${key}}`]));
  const version = { id: versionId, versionName: 'v1', engine, inputs, engineConfig, ...more };
  return { id, name, currentVersionId: versionId, versions: [version], disableCache: false, cacheFailedJobs: false };
}

/** Takes two texts, and documents if there are any; no further key, as its inputs are fixed. */
export const amlInvestigator = (): AgentScript =>
  agentOf({
    id: AML_AGENT_ID,
    versionId: AML_VERSION_ID,
    name: 'AML investigator',
    engine: 'aml-investigation',
    inputs: [
      textInput('alert_data', 'The alert, as JSON or text'),
      textInput('transaction_data', 'The transactions behind the alert, as JSON or CSV'),
      fileInput('documents', 'application/pdf', 'Statements and letters', true),
    ],
    more: { optionalInputs: ['documents'], fixedInputs: true },
  });

export const merchantUnderwriter = (): AgentScript =>
  agentOf({
    id: UNDERWRITING_AGENT_ID,
    versionId: UNDERWRITING_VERSION_ID,
    name: 'Merchant underwriter',
    engine: 'merchant-underwriting',
    inputs: [
      textInput('context', 'What is known of the merchant'),
      fileInput('documents', 'application/pdf', 'The application and its enclosures', true),
      fileInput('images', 'image/*', 'Photographs of the shop', true),
    ],
    more: { optionalInputs: ['images'] },
  });

export const pageReader = (): AgentScript =>
  agentOf({
    id: WEB_AGENT_ID,
    versionId: WEB_VERSION_ID,
    name: 'Page reader',
    engine: 'web',
    inputs: [textInput('url', 'Address of the page')],
  });

export const extractor = (): AgentScript =>
  agentOf({
    id: EXTRACTION_AGENT_ID,
    versionId: EXTRACTION_VERSION_ID,
    name: 'Extractor',
    engine: 'extraction',
    inputs: [fileInput('document', '*/*', 'The document', false), textInput('question', 'What to look for in it')],
  });
