export interface Order {
  /** The server ends when this folder is removed. */
  readonly lease: string;
  /** The server ends when this process does. Null if the process is not visible, as in a container. */
  readonly runnerPid: number | null;
  readonly failOneIn: number | null;
}

export interface Ready {
  readonly baseUrl: string;
  readonly apiKey: string;
}

/** The step's answer to `Ready`. If the step is killed before it sends this, the server ends. */
export const KEEP = 'keep';

export const isReady = (message: unknown): message is Ready =>
  typeof message === 'object' && message !== null && 'baseUrl' in message && 'apiKey' in message;
