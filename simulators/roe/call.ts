import type { Body } from './multipart.ts';
import type { Reply } from './reply.ts';
import type { EmulatorState, RequestRecord } from './state.ts';

/** One request whose body has been read. */
export interface Call {
  state: EmulatorState;
  now: number;
  url: URL;
  headers: Record<string, string | undefined>;
  params: Record<string, string>;
  body: Body;
  record: RequestRecord;
}

export type Handler = (call: Call) => Reply;
