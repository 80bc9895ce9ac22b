import { execFileSync } from 'node:child_process';

/** The command lines of all servers of the sandbox whose lease is in this folder. */
export function serversBelow(folder: string): string[] {
  const [program, ...given] =
    process.platform === 'win32'
      ? ['powershell', '-NoProfile', '-Command', '(Get-CimInstance Win32_Process).CommandLine']
      : ['ps', '-Aww', '-o', 'args='];
  const lines = execFileSync(program as string, given, { encoding: 'utf8' }).split('\n');
  // A command line holds the order as JSON.
  const named = JSON.stringify(folder).slice(1, -1);
  return lines.filter((line) => line.includes('sandbox-server') && (line.includes(folder) || line.includes(named)));
}
