import { once } from 'node:events';
import { startArtifactService } from './service.ts';

const service = await startArtifactService();
console.log(`artifact-service listening on ${service.resultsUrl}`);
process.stdin.resume();
await Promise.race([once(process.stdin, 'end'), once(process, 'SIGINT'), once(process, 'SIGTERM')]);
await service.stop();
process.exit();
