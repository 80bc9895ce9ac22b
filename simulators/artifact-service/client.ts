/** Runs the real client in a separate process. Each message is a call, with the environment variables that the client reads. */
import { DefaultArtifactClient } from '@actions/artifact';

type Method = 'uploadArtifact' | 'listArtifacts' | 'getArtifact' | 'downloadArtifact' | 'deleteArtifact';

export interface ClientCall {
  readonly env: Readonly<Record<string, string>>;
  readonly method: Method;
  readonly args: readonly unknown[];
}

process.on('message', async ({ env, method, args }: ClientCall) => {
  Object.assign(process.env, env);
  const client = new DefaultArtifactClient();
  const call = client[method] as (...values: unknown[]) => Promise<unknown>;
  const outcome = await call.apply(client, [...args]).then(
    (result) => ({ result }),
    (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
  );
  process.send?.(outcome);
});
