/** Runs one call of the real client, whose settings come from the environment: `client.ts <json of [method, ...args]>`. */
import { DefaultArtifactClient } from '@actions/artifact';

type Method = 'uploadArtifact' | 'listArtifacts' | 'getArtifact' | 'downloadArtifact' | 'deleteArtifact';

const [method, ...args] = JSON.parse(process.argv[2] ?? '[]') as [Method, ...unknown[]];
const client = new DefaultArtifactClient();
const call = client[method] as (...values: unknown[]) => Promise<unknown>;
const outcome = await call.apply(client, args).then(
  (result) => ({ result }),
  (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
);
process.send?.(outcome);
process.disconnect?.();
