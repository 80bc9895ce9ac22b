import { expect, it } from 'vitest';
import { onEndingSignal } from '../../../src/lib/ending-signals.ts';

it.each<NodeJS.Signals>(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGBREAK'])(
  '%s is handled until the handler is removed',
  (signal) => {
    const before = process.listenerCount(signal);
    const heard: string[] = [];
    const takeBack = onEndingSignal((name) => heard.push(name));
    process.emit(signal, signal);
    expect(heard).toEqual([signal]);
    takeBack();
    expect(process.listenerCount(signal)).toBe(before);
  },
);
