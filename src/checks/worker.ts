import { parentPort, workerData } from 'node:worker_threads';
import { compile } from './compile.ts';
import type { Conditions, Question, Reply } from './messages.ts';

/**
 * A thread, because only a thread can be stopped from outside: a model's text may keep an expression or a regular
 * expression busy forever.
 */
const port = parentPort;
if (port === null) throw new Error('this file runs only as a worker thread');
const reply = (message: Reply) => port.postMessage(message);

const { evaluate, unusable } = await compile(workerData as Conditions);
port.on('message', async (question: Question) => {
  // Each check replies at once, so that its findings are kept if the next check is stopped.
  for await (const answer of evaluate(question)) reply({ about: 'question', ...answer });
});
reply({ about: 'conditions', unusable });
