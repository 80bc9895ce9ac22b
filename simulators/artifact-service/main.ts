import { once } from 'node:events';
import { startArtifactService } from './service.ts';

const service = await startArtifactService();
process.stdin.resume();
const ended = Promise.race([once(process.stdin, 'end'), once(process, 'SIGINT'), once(process, 'SIGTERM')]);
// Printed last: whoever reads the line may send a signal at once.
console.log(`artifact-service listening on ${service.resultsUrl}`);
await ended;
await service.stop();
process.exit();
