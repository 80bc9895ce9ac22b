import { type ResultRecord, toOutputRecord } from '../results/record.ts';
import { broken } from './check.ts';
import { checkExpected } from './expected.ts';
import { type Answer, type Conditions, type Kind, kindsOf, type Question, type Unusable } from './messages.ts';
import { schemaCheck } from './output-schema.ts';
import { messageOf, rejectWhenCheck } from './reject-when.ts';

interface Compiled {
  readonly unusable: Unusable;
  readonly evaluate: (question: Question) => AsyncIterable<Answer>;
}

type Evaluate = (record: ResultRecord, golden: Question['golden']) => Promise<Answer>;

export async function compile(conditions: Conditions): Promise<Compiled> {
  const checks: Evaluate[] = [];
  const unusable: { [kind in Kind]?: string } = {};
  for (const kind of kindsOf(conditions)) {
    try {
      checks.push(await compileOne(kind, conditions));
    } catch (error) {
      unusable[kind] = messageOf(error);
    }
  }
  return {
    unusable,
    evaluate: async function* (question) {
      const record = recordOf(question);
      for (const check of checks) yield await evaluate(check, record, question.golden);
    },
  };
}

async function compileOne(kind: Kind, { schema, rejectWhen }: Conditions): Promise<Evaluate> {
  if (kind === 'expected') {
    return async (record, golden) => (golden === null ? { findings: [] } : checkExpected(JSON.parse(golden), record));
  }
  const check = await (kind === 'schema' ? schemaCheck(schema ?? '') : rejectWhenCheck(rejectWhen ?? ''));
  return async (record) => ({ findings: await check(record) });
}

function recordOf({ golden, outputs, correctedOutputs, ...record }: Question): ResultRecord {
  return {
    ...record,
    outputs: outputs?.map(toOutputRecord) ?? null,
    correctedOutputs: correctedOutputs?.map(toOutputRecord) ?? null,
  };
}

async function evaluate(check: Evaluate, record: ResultRecord, golden: string | null): Promise<Answer> {
  try {
    return await check(record, golden);
  } catch (error) {
    return { findings: [broken('check', `a check could not be evaluated (${messageOf(error)})`)] };
  }
}
