import { parseArgs } from 'node:util';
import { startEmulator } from './server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
const emulator = await startEmulator({}, Number(values.port));

// A test process that is killed closes the pipe, so that no emulator outlives it.
process.stdin.resume();
process.stdin.once('end', stop);
process.once('SIGTERM', stop);
// Printed last: whoever reads the line may send a signal at once.
console.log(`roe-emulator listening on ${emulator.url}`);

function stop(): void {
  process.stdin.destroy();
  emulator.close().then(
    () => process.exit(0),
    () => process.exit(1),
  );
}
