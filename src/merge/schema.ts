import ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import published from '../../schema/results.schema.json' with { type: 'json' };
import { withCodeFromText } from '../lib/code-from-text.ts';

/** Artifacts of other workflow jobs are untrusted, whatever they claim to be. Unknown fields are removed. */
export interface ResultsSchema {
  readonly headProblem: (head: unknown) => string | null;
  readonly recordProblem: (record: unknown) => string | null;
}

/** The published schema as two validators: for results.json without its results, and for a line of results.jsonl. */
export function createResultsSchema(): ResultsSchema {
  // The bundle loses the named exports of these CommonJS packages, so the default export is used.
  // The tests check the schema itself, and optimizing the generated code takes longer than it saves.
  const ajv = new ajv2020.Ajv2020({
    strict: false,
    removeAdditional: 'all',
    validateSchema: false,
    code: { optimize: false },
  });
  addFormats.default(ajv);
  const validators = withCodeFromText(() => {
    ajv.addSchema(published, 'results');
    ajv.addSchema(schemaForLines(), 'lines');
    return {
      head: ajv.compile({ $ref: 'results' }),
      record: ajv.compile({ $ref: 'lines#/$defs/result' }),
    };
  });
  const problem = (kind: keyof typeof validators) => (value: unknown) => {
    const validate = validators[kind];
    if (validate(value)) return null;
    const [error] = validate.errors ?? [];
    return `${error?.instancePath} ${error?.message ?? 'is not valid'}`.trim();
  };
  return { headProblem: problem('head'), recordProblem: problem('record') };
}

function schemaForLines(): object {
  const schema = structuredClone(published);
  const { items } = schema.$defs.outputs;
  items.required = items.required.filter((name) => name !== 'json');
  return schema;
}
