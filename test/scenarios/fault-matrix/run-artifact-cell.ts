import type { ArtifactService } from '../../../simulators/artifact-service/service.ts';
import { DEFAULT_API_KEY } from '../../../simulators/roe/scenario.ts';
import { startEmulator } from '../../../simulators/roe/server.ts';
import { runAction } from '../../../simulators/runner/run-step.ts';
import { tempWorkspace } from '../../../simulators/runner/workspace.ts';
import { DOCUMENT_READER, pdf, REPOSITORY } from '../../support/action-fixture.ts';
import type { ArtifactCell } from './artifact-cells.ts';
import { startArtifactFront } from './artifact-front.ts';
import { faultOf } from './failures.ts';
import { gateTo } from './gate.ts';

/** Runs dist/ over the cell's failure; returns what it did other than the cell says. */
export async function runArtifactCell(cell: ArtifactCell, service: ArtifactService): Promise<string[]> {
  const { spec, failure, when, ending } = cell;
  await using emulator = await startEmulator({ job: { durationMs: 0 } });
  const isRefused = failure === 'refused';
  // The blob store is elsewhere, so that its connections are refused by where its address leads.
  const byGate = isRefused && spec.call !== 'upload';
  await using gate = byGate ? await gateTo(service.resultsUrl.replace(/\/$/, ''), spec, when) : null;
  await using front = byGate
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
    artifactService: { resultsUrl: `${front?.url ?? gate?.url}/`, token: service.tokenFor(runId, 'batch') },
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
  const [artifact, ...others] = await service.artifacts(runId);
  const name = ending === 'next-name' ? 'roe-results-2' : 'roe-results';
  const { 'artifact-id': id, 'artifact-url': url, 'artifact-digest': digest } = step.outputs;
  const uploaded =
    others.length === 0 &&
    artifact?.name === name &&
    id === String(artifact.id) &&
    url?.endsWith(`/artifacts/${artifact.id}`) === true &&
    digest === artifact.digest;
  const saysName = step.log.some((line) => line.startsWith('The artifact is named roe-results-2, because'));
  const asTold =
    ending === 'warning'
      ? warnings.length === 1 && /^The artifact roe-results could not be uploaded/.test(warnings[0] ?? '') && id === ''
      : warnings.length === 0 && uploaded && saysName === (ending === 'next-name');
  return [
    ...(step.exitCode === 0 && step.outputs.conclusion === 'success' ? [] : [`the exit code is ${step.exitCode}`]),
    ...(step.outputs.succeeded === '1' && step.summary !== null ? [] : ['the outputs or the summary are not there']),
    ...(asTold ? [] : [`artifact: ${JSON.stringify(artifact)}, id ${id}, warnings: ${JSON.stringify(warnings)}`]),
    ...(front === null || isRefused || front.calls > 0 ? [] : ['the call that fails was never made']),
    ...(step.stderr === '' ? [] : [`stderr: ${step.stderr}`]),
  ];
}
