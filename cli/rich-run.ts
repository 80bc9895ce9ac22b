import { startArtifactService } from '../simulators/artifact-service/service.ts';
import { spawnEmulator } from '../simulators/roe/client.ts';
import { DEFAULT_API_KEY, type FileScript } from '../simulators/roe/scenario.ts';
import type { StepRun } from '../simulators/runner/options.ts';
import { runAction } from '../simulators/runner/run-step.ts';
import { tempWorkspace } from '../simulators/runner/workspace.ts';
import { DOCUMENTS } from './contents.ts';
import { toPdf } from './pdf.ts';

const RUN_ID = '4200000002';
const CONTRACTS = ['master-services-agreement', 'mutual-nda', 'office-lease', 'statement-of-work-07'];
const INVOICES = 16;

/** A run with every kind of ending that a reviewer has to look into, for pictures of what they see. */
export async function richRun(actionDir: string): Promise<StepRun> {
  await using emulator = await spawnEmulator({ latencyMs: 450, files: scripts() });
  await using artifacts = await startArtifactService();
  await using workspace = await tempWorkspace(files());
  return await runAction({
    actionDir,
    workspace: workspace.path,
    github: {
      REPOSITORY: 'harbourline/contracts',
      RUN_ID,
      JOB: 'review',
      SHA: '8c1f0d2a5b7e4f6390aa1d2c3b4e5f60718293a4',
    },
    artifactService: { resultsUrl: artifacts.resultsUrl, token: artifacts.tokenFor(RUN_ID, 'review') },
    inputs: {
      'api-key': DEFAULT_API_KEY,
      'agent-id': '11111111-1111-4111-8111-111111111111',
      'base-url': emulator.url,
      files: '**/*.pdf',
      inputs: 'question: Which notice period, amounts and dates does the document name?',
      expected: '{dir}/{stem}.expected.json',
      concurrency: '2',
      'poll-interval': '500ms',
      timeout: '14s',
    },
  });
}

const invoiceName = (index: number): string =>
  `invoices/2026-0${7 + (index % 2)}/invoice-2026-${String(481 + index * 7).padStart(4, '0')}.pdf`;

function files(): Record<string, Buffer | string> {
  const contract = (name: string) => toPdf(DOCUMENTS[`${name}.pdf`] ?? []);
  const lease = contract('office-lease');
  const invoices = Array.from({ length: INVOICES }, (_, index) => [
    invoiceName(index),
    toPdf([
      { title: 'Invoice' },
      `Invoice number: 2026-${String(481 + index * 7).padStart(4, '0')}`,
      `Invoice date: 2026-0${7 + (index % 2)}-${String(3 + index).padStart(2, '0')}`,
      `Net amount: EUR ${1_240 + index * 371}.00`,
      `Reference: ${'MSA-2026-0117'}`,
    ]),
  ]);
  return {
    ...Object.fromEntries(CONTRACTS.map((name) => [`contracts/${name}.pdf`, contract(name)])),
    'contracts/supplier-agreement-scan.pdf': lease.subarray(0, Math.floor(lease.length * 0.6)),
    'contracts/framework-agreement-2019.pdf': toPdf([{ title: 'Framework Agreement' }, 'Notice period: 60 days']),
    'contracts/appendix-c.pdf': '',
    'contracts/mutual-nda.expected.json': JSON.stringify({
      effective_date: '2026-05-12',
      notice_period: '60 days',
      governing_law: 'The Netherlands',
    }),
    ...Object.fromEntries(invoices),
  };
}

function scripts(): FileScript[] {
  const invoices = Array.from({ length: INVOICES }, (_, index) => ({
    match: invoiceName(index),
    durationMs: 700 + ((index * 1_733) % 2_600),
    ...(index % 5 === 1 ? { cached: 'success' as const } : {}),
  }));
  const lease = {
    lease_number: 'PC-14-3',
    notice_period: '180 days',
    annual_rent: 'GBP 86,400',
    deposit: 'GBP 21,600',
  };
  const output = (value: object) => [{ key: 'output', data_type: 'application/json', value: JSON.stringify(value) }];
  return [
    { match: 'contracts/master-services-agreement.pdf', durationMs: 4_200 },
    { match: 'contracts/mutual-nda.pdf', durationMs: 2_100 },
    {
      match: 'contracts/office-lease.pdf',
      durationMs: 3_600,
      outputs: output(lease),
      correctedOutputs: output({ ...lease, deposit: 'GBP 26,100' }),
    },
    { match: 'contracts/statement-of-work-07.pdf', durationMs: 2_800, walk: [0, 1, 2, 1] },
    { match: 'contracts/supplier-agreement-scan.pdf', durationMs: 1_900 },
    { match: 'contracts/framework-agreement-2019.pdf', durationMs: 600_000 },
    ...invoices,
  ];
}
