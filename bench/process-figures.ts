import { readFileSync } from 'node:fs';

export interface ProcessFigures {
  readonly peakMb: number;
  readonly cpuSeconds: number;
}

const EVERY_MS = 20;
/** Of Linux on every machine that runs Node (sysconf(_SC_CLK_TCK)). */
const TICKS_PER_SECOND = 100;

/** Looks at a process until it ends; the kernel keeps the peak of its memory, so that only a last moment can be missed. */
export function watchProcess(pid: number): () => ProcessFigures {
  let figures: ProcessFigures = { peakMb: 0, cpuSeconds: 0 };
  const look = () => {
    figures = read(pid) ?? figures;
  };
  const timer = setInterval(look, EVERY_MS);
  return () => {
    clearInterval(timer);
    return figures;
  };
}

function read(pid: number): ProcessFigures | null {
  try {
    const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    // The name in parentheses may hold anything; utime and stime are the 12th and 13th fields after it (proc(5)).
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    if (peak === null) return null;
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { peakMb: (Number(peak[1]) * 1024) / 1e6, cpuSeconds: ticks / TICKS_PER_SECOND };
  } catch {
    return null;
  }
}
