import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startArtifactService } from '../simulators/artifact-service/service.ts';
import { readZip } from '../simulators/artifact-service/unzip.ts';
import { DEFAULT_API_KEY, type FileScript } from '../simulators/roe/scenario.ts';
import { startEmulator } from '../simulators/roe/server.ts';
import type { StepRun } from '../simulators/runner/options.ts';
import { runAction } from '../simulators/runner/run-step.ts';
import { tempWorkspace } from '../simulators/runner/workspace.ts';
import { bold, dim, logLine, summaryText } from './terminal.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const OUT = join(HERE, 'out');
const RUN_ID = '4200000001';
/** The document that fails on purpose. */
const CUT_OFF = 'supplier-agreement-scan.pdf';

/** Jobs of different lengths, one that Roe tries twice, and one that its cache answers. */
const FILES: FileScript[] = [
  { match: 'documents/invoice-2026-0481.pdf', durationMs: 800 },
  { match: 'documents/invoice-2026-0522.pdf', cached: 'success' },
  { match: 'documents/master-services-agreement.pdf', durationMs: 2_500 },
  { match: 'documents/office-lease.pdf', durationMs: 2_200, walk: [0, 1, 2, 1] },
  { match: `documents/${CUT_OFF}`, durationMs: 1_000 },
];

const say = (text = '') => console.log(text);

await using emulator = await startEmulator({ latencyMs: 40, job: { durationMs: 1_500 }, files: FILES });
await using artifacts = await startArtifactService();
await using workspace = await tempWorkspace({});
await cp(join(HERE, 'documents'), join(workspace.path, 'documents'), { recursive: true });

say(bold('The action runs over cli/documents against a local emulator of Roe'));
say();
const step = await runAction({
  actionDir: join(HERE, '..'),
  workspace: workspace.path,
  github: { GITHUB_RUN_ID: RUN_ID },
  artifactService: { resultsUrl: artifacts.resultsUrl, token: artifacts.tokenFor(RUN_ID, 'demo') },
  inputs: {
    'api-key': DEFAULT_API_KEY,
    'agent-id': '11111111-1111-4111-8111-111111111111',
    'base-url': emulator.url,
    files: 'documents/*.pdf',
    inputs: 'question: What is the notice period?',
  },
  onLine: (line) => say(logLine(line)),
});
say();
say(dim('─'.repeat(40)));
say(summaryText(step.summary ?? ''));
say(dim('─'.repeat(40)));
say();
await keepResults(step);
conclude(step);

async function keepResults({ outputs, summary }: StepRun): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  await mkdir(join(OUT, 'artifact'), { recursive: true });
  await cp(outputs['results-path'] ?? '', join(OUT, 'results.json'));
  await writeFile(join(OUT, 'summary.md'), summary ?? '');
  for (const [name, content] of await readZip(await artifacts.download(Number(outputs['artifact-id'])))) {
    await writeFile(join(OUT, 'artifact', name), content);
  }
  const shown = relative(process.cwd(), OUT);
  say(`The results:   ${join(shown, 'results.json')}`);
  say(`The artifact:  ${join(shown, 'artifact')}, as a reviewer would download it`);
}

/** The step is red, as it should be: one document is broken. Anything else is a fault of the action. */
function conclude({ exitCode, outputs }: StepRun): void {
  const asPlanned = exitCode === 1 && outputs.succeeded === '7' && outputs.failed === '1' && outputs.total === '8';
  if (asPlanned) {
    say(`The step is red on purpose: ${CUT_OFF} is cut off in the middle. All is as it should be.`);
  } else {
    console.error(
      `The demo expected 7 files to succeed and 1 to fail; the action ended otherwise (exit code ${exitCode}).`,
    );
    process.exitCode = 1;
  }
}
