import type { Finding } from '../results/record.ts';
import { type ResultRecord, toOutputRecord } from '../results/record.ts';
import { broken, type Check } from './check.ts';
import { expectedCheck } from './expected.ts';
import { type Conditions, type Kind, kindsOf, type Question, type Unusable } from './messages.ts';
import { schemaCheck } from './output-schema.ts';
import { messageOf, rejectWhenCheck } from './reject-when.ts';

export interface Compiled {
  readonly unusable: Unusable;
  /** Yields the findings of each kind as soon as they are known, in the order of the kinds. */
  readonly evaluate: (question: Question) => AsyncIterable<readonly Finding[]>;
}

type Compile = (golden: Question['golden']) => Check;

export async function compile(conditions: Conditions): Promise<Compiled> {
  const checks: Compile[] = [];
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
      for (const check of checks) yield await evaluate(check, question.golden, record);
    },
  };
}

async function compileOne(kind: Kind, { schema, rejectWhen }: Conditions): Promise<Compile> {
  if (kind === 'expected') {
    return (golden) => async (record) =>
      golden === null ? [] : await expectedCheck(new Map([[record.case, JSON.parse(golden)]]))(record);
  }
  const check = await (kind === 'schema' ? schemaCheck(schema ?? '') : rejectWhenCheck(rejectWhen ?? ''));
  return () => check;
}

function recordOf({ golden, outputs, correctedOutputs, ...record }: Question): ResultRecord {
  return {
    ...record,
    outputs: outputs?.map(toOutputRecord) ?? null,
    correctedOutputs: correctedOutputs?.map(toOutputRecord) ?? null,
  };
}

/** A check that throws counts as not passed. */
async function evaluate(check: Compile, golden: string | null, record: ResultRecord): Promise<readonly Finding[]> {
  try {
    return await check(golden)(record);
  } catch (error) {
    return [broken('check', `a check could not be evaluated (${messageOf(error)})`)];
  }
}
