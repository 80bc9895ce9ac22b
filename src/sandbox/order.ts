/** What the step orders of the server. */
export interface Order {
  /** The server ends when this folder is gone. */
  readonly lease: string;
  /** The server ends when this process does; null if it cannot be seen, as from within a container. */
  readonly runnerPid: number | null;
  readonly failOneIn: number | null;
}

/** What the server says when it listens. */
export interface Ready {
  readonly baseUrl: string;
  readonly apiKey: string;
}

/** What the step answers when it has heard that. A step that is killed before does not, and the server ends. */
export const KEEP = 'keep';

export const isReady = (message: unknown): message is Ready =>
  typeof message === 'object' && message !== null && 'baseUrl' in message && 'apiKey' in message;
