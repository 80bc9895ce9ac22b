import type { Call } from '../call.ts';
import { json, notFound, type Reply } from '../reply.ts';
import { jobOf } from './job-ids.ts';

/** The result of a tool that the agent used, by the key that an output names. */
export function toolArtifact(call: Call): Reply {
  const key = call.url.searchParams.get('artifact_key');
  if (key === null || key === '') return json(400, { artifact_key: ['This field is required.'] });
  const job = jobOf(call);
  if (job === undefined) return notFound();
  for (const artifacts of [job.answer.artifacts, call.state.scenario.artifacts]) {
    if (artifacts !== undefined && Object.hasOwn(artifacts, key)) return json(200, { result: artifacts[key] });
  }
  return notFound();
}
