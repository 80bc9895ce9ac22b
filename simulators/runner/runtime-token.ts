function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

/** An unsigned JWT with the claim from which @actions/artifact takes the backend ids of run and job. */
export function runtimeToken(runId: string, jobId: string): string {
  const scp = `Actions.ExampleScope Actions.Results:${runId}:${jobId}`;
  return `${encode({ alg: 'none', typ: 'JWT' })}.${encode({ scp })}.`;
}
