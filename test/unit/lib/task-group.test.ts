import { expect, it } from 'vitest';
import { TaskGroup } from '../../../src/lib/task-group.ts';
import { settle } from '../../support/manual-clock.ts';

const fail = async () => {
  throw new Error('broken');
};

it('an early failure is reported immediately and thrown at the end of the group', async () => {
  let heard = 0;
  const tasks = new TaskGroup(() => {
    heard += 1;
  });
  await tasks.run(fail);
  await settle();
  expect(heard).toBe(1);
  await expect(tasks.end()).rejects.toThrow('broken');
});

it('a task that throws before its first await fails like any other', async () => {
  const tasks = new TaskGroup();
  await tasks.run(() => {
    throw new Error('broken at once');
  });
  await expect(tasks.end()).rejects.toThrow('broken at once');
});

it('the first of two failures is reported and thrown, after all tasks have ended', async () => {
  let heard = 0;
  const tasks = new TaskGroup(() => {
    heard += 1;
  });
  const ended: string[] = [];
  void tasks.run(async () => {
    await settle();
    ended.push('slow');
    throw new Error('second');
  });
  void tasks.run(async () => {
    throw new Error('first');
  });
  await expect(tasks.end()).rejects.toThrow('first');
  expect([ended, heard]).toEqual([['slow'], 1]);
});

it('the end waits for a task that another task starts meanwhile', async () => {
  const tasks = new TaskGroup();
  const ended: string[] = [];
  void tasks.run(async () => {
    await settle();
    void tasks.run(async () => {
      await settle();
      ended.push('inner');
    });
    ended.push('outer');
  });
  await tasks.end();
  expect(ended).toEqual(['outer', 'inner']);
});

it('a group without tasks ends at once', async () => {
  await expect(new TaskGroup().end()).resolves.toBeUndefined();
});
