import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { REPOSITORY } from './contenders.ts';
import type { CaseReport } from './report.ts';

/** GitHub packs a repository as `git archive` does, `export-ignore` heeded. */
export async function downloadSize(): Promise<CaseReport> {
  const archive = execFileSync('git', ['archive', 'HEAD'], { cwd: REPOSITORY, maxBuffer: 1_000_000_000 });
  const [unpackedMb, packedMb] = [archive.length / 1e6, gzipSync(archive).length / 1e6];
  return {
    rows: [
      ['', 'packed', 'unpacked'],
      ['HEAD', `${packedMb.toFixed(2)} MB`, `${unpackedMb.toFixed(2)} MB`],
    ],
    promised: [{ what: 'MB to download', measured: packedMb, max: 3 }],
  };
}
