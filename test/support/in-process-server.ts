import type { Readable } from 'node:stream';
import { Dispatcher } from 'undici';

/** Handles one request: takes what it wants of the body, and writes the parts of the reply, which ends with it. */
export type Serve = (body: AsyncIterator<Uint8Array>, write: (part: string) => void) => Promise<void>;

/** Stands for undici's connections to a server, without sockets. Every request is answered by 200 and what `serve` writes. */
export class InProcessServer extends Dispatcher {
  readonly #serve: Serve;

  constructor(serve: Serve) {
    super();
    this.#serve = serve;
  }

  override dispatch({ body }: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    const controller = { aborted: false, paused: false, reason: null as Error | null };
    const abort = (reason: Error) => {
      if (controller.aborted) return;
      Object.assign(controller, { aborted: true, reason });
      handler.onResponseError?.(all, reason);
    };
    const all = Object.assign(controller, { abort, pause: () => {}, resume: () => {} });
    let begun = false;
    const begin = () => {
      if (!begun) handler.onResponseStart?.(all, 200, {}, '');
      begun = true;
    };
    const write = (part: string) => {
      if (controller.aborted) return;
      begin();
      handler.onResponseData?.(all, Buffer.from(part));
    };
    handler.onRequestStart?.(all, null);
    this.#serve((body as Readable | null)?.[Symbol.asyncIterator]() ?? none(), write).then(() => {
      if (controller.aborted) return;
      begin();
      handler.onResponseEnd?.(all, {});
    }, abort);
    return true;
  }
}

async function* none(): AsyncGenerator<Uint8Array> {}
