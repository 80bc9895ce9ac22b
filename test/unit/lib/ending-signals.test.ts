import { expect, it } from 'vitest';
import { onEndingSignal } from '../../../src/lib/ending-signals.ts';

it.each<NodeJS.Signals>(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGBREAK'])(
  '%s is handled until the handler is removed',
  (signal) => {
    const before = process.listeners(signal);
    const heard: string[] = [];
    const takeBack = onEndingSignal((name) => heard.push(name));
    // Other listeners in this process, such as Playwright's, would end it.
    for (const added of process.listeners(signal).filter((one) => !before.includes(one))) added(signal);
    expect(heard).toEqual([signal]);
    takeBack();
    expect(process.listeners(signal)).toEqual(before);
  },
);
