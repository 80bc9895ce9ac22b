import { Channel } from '../../src/lib/channel.ts';

/** A closed channel in which these values wait. */
export function channelOf<T>(values: readonly T[]): Channel<T> {
  const channel = new Channel<T>();
  for (const value of values) channel.push(value);
  channel.close();
  return channel;
}
