import { type JobId, parseJobId } from '../../src/roe/roe.ts';

/** The same id for the same number. */
export function buildJobId(number = 1): JobId {
  const id = parseJobId(`aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`);
  if (id === null) throw new Error(`no job id can be made of ${number}`);
  return id;
}
