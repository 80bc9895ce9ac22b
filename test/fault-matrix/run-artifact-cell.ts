import type { ArtifactService } from '../artifact-service/service.ts';
import { DEFAULT_API_KEY } from '../emulator/scenario.ts';
import { startEmulator } from '../emulator/server.ts';
import { runAction } from '../runner/run-step.ts';
import { tempWorkspace } from '../runner/workspace.ts';
import { DOCUMENT_READER, pdf, REPOSITORY } from '../support/action-fixture.ts';
import type { ArtifactCell } from './artifact-cells.ts';
import { startArtifactFront } from './artifact-front.ts';
import { faultOf } from './failures.ts';

/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:9/';

/** Runs dist/ over the cell's failure; returns what it did other than the cell says. */
export async function runArtifactCell(cell: ArtifactCell, service: ArtifactService): Promise<string[]> {
  const { spec, failure, when, ending } = cell;
  await using emulator = await startEmulator({ job: { durationMs: 0 } });
  await using front =
    failure === 'refused'
      ? null
      : await startArtifactFront({
          target: service.resultsUrl,
          call: spec.call,
          fault: faultOf(failure, 0),
          once: when === 'once',
        });
  await using workspace = await tempWorkspace({ 'a.pdf': pdf('a') });
  const runId = `${spec.call}-${failure}-${when}`;
  const step = await runAction({
    actionDir: REPOSITORY,
    workspace: workspace.path,
    artifactService: { resultsUrl: front?.url ?? NOWHERE, token: service.tokenFor(runId, 'batch') },
    inputs: {
      'api-key': DEFAULT_API_KEY,
      'agent-id': DOCUMENT_READER,
      'base-url': emulator.url,
      files: '*.pdf',
      'html-report': 'false',
    },
    timeoutMs: 300_000,
  });
  const warnings = step.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
  const uploaded = (await service.artifacts(runId)).length === 1 && step.outputs['artifact-id'] !== '';
  const warned = warnings.length === 1 && /^The artifact roe-results could not be uploaded/.test(warnings[0] ?? '');
  const nothingSaid = warnings.length === 0 && uploaded;
  return [
    ...(step.exitCode === 0 && step.outputs.conclusion === 'success' ? [] : [`the exit code is ${step.exitCode}`]),
    ...(step.outputs.succeeded === '1' && step.summary !== null ? [] : ['the outputs or the summary are not there']),
    ...((ending === 'uploaded' ? nothingSaid : warned && step.outputs['artifact-id'] === '')
      ? []
      : [`artifacts: ${uploaded}, warnings: ${JSON.stringify(warnings)}`]),
    ...(front === null || front.calls > 0 ? [] : ['the call that fails was never made']),
    ...(step.stderr === '' ? [] : [`stderr: ${step.stderr}`]),
  ];
}
