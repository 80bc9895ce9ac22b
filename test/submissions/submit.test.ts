import { expect, it } from 'vitest';
import { findFiles } from '../../src/files/find.ts';
import { answered, failed, RoeError } from '../../src/roe/errors.ts';
import type { Submission } from '../../src/submissions/submission.ts';
import { submitAll } from '../../src/submissions/submit.ts';
import { buildJobId } from '../support/build-job-id.ts';
import { buildSubmission } from '../support/build-submission.ts';
import { scaledClock } from '../support/scaled-clock.ts';
import { scriptedRoe } from '../support/scripted-roe.ts';
import { temporaryWorkspace } from '../support/temporary-workspace.ts';

/** What becomes of one file where Roe answers its requests so, one after the other, and never lists a job. */
async function settled(...answers: (RoeError | null)[]): Promise<string[]> {
  await using workspace = temporaryWorkspace();
  workspace.write('a.txt', 'text');
  const { files } = await findFiles([`${workspace.path}/a.txt`], workspace.path);
  const events: string[] = [];
  const roe = scriptedRoe({
    submit: async () => {
      const error = answers.shift() ?? null;
      return error === null ? answered(buildJobId()) : failed(error);
    },
    jobList: async () => answered({ jobs: [], more: false }),
  });
  const never = new AbortController().signal;
  const options = { roe, clock: scaledClock(50), concurrency: 1, stopping: never, signal: never };
  await submitAll([buildSubmission({ files: [...files] as unknown as Submission['files'] })], options, {
    onSending: () => true,
    onAccepted: () => void events.push('accepted'),
    onNotSubmitted: () => void events.push('not submitted'),
    onLost: () => void events.push('lost'),
    onDoubt: () => void events.push('doubt'),
    onStop: () => void events.push('stop'),
  });
  return events;
}

const LOST = new RoeError('fate-unknown', 'reset');
const CONFLICT = new RoeError('refused', 'Roe answered 409', { status: 409 });

it('a conflict is a refusal, and after a lost reply a doubt', async () => {
  expect(await settled(CONFLICT)).toEqual(['not submitted']);
  expect(await settled(LOST, CONFLICT, null)).toEqual(['doubt', 'doubt', 'accepted']);
});
