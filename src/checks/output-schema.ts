import type { ErrorObject } from 'ajv';
import { withCodeFromText } from '../lib/code-from-text.ts';
import type { Fields } from '../lib/json.ts';
import { pointerTo } from '../lib/json-pointer.ts';
import { truncate } from '../lib/truncate.ts';
import { type Check, outputValue, type Place, passed, refused } from './check.ts';
import { placeName } from './difference.ts';

const KIND = 'schema';
const DRAFT_07 = /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/;
const DRAFT_07_NAME = 'http://json-schema.org/draft-07/schema#';

/** Uses draft-07 if the schema names it, otherwise 2020-12. Throws if the schema is invalid. */
export async function schemaCheck(text: string): Promise<Check> {
  const schema: unknown = JSON.parse(text);
  if (typeof schema !== 'object' || schema === null) throw new Error('it must be a JSON object');
  const isDraft07 = '$schema' in schema && DRAFT_07.test(String(schema.$schema));
  // The bundle loses the named exports of these CommonJS packages, so the default export is used.
  const Ajv = isDraft07 ? (await import('ajv')).default.Ajv : (await import('ajv/dist/2020.js')).default.Ajv2020;
  const { default: addFormats } = await import('ajv-formats');
  // Strict mode would refuse keywords that a schema carries for other tools. Ajv's log would quote the schema on
  // stderr, and the runner would obey a `::` command in it.
  const ajv = new Ajv({ allErrors: true, strict: false, logger: false, verbose: true });
  addFormats.default(ajv);
  // Ajv knows draft-07 only by its `http` URL, but many schemas use `https`.
  const validate = withCodeFromText(() => ajv.compile(isDraft07 ? { ...schema, $schema: DRAFT_07_NAME } : schema));
  return async ({ outputs }) => {
    if (validate(outputValue(outputs ?? []))) return [passed(KIND, 'the output satisfies the schema')];
    return (validate.errors ?? []).map((error) => refused(KIND, violation(error), placeOf(error)));
  };
}

function violation({ instancePath, message, params }: ErrorObject): string {
  const detail = 'additionalProperty' in params ? ` (${params.additionalProperty})` : '';
  const allowed = 'allowedValues' in params ? ` (${truncate(JSON.stringify(params.allowedValues), 200)})` : '';
  return `${placeName(instancePath)} ${message ?? 'is not valid'}${detail}${allowed}`;
}

/** For a missing or additional property, the place is that property. */
function placeOf({ instancePath, schema, data, params }: ErrorObject): Place {
  if ('missingProperty' in params) {
    return { pointer: pointerTo(instancePath, params.missingProperty), expected: undefined, actual: undefined };
  }
  if ('additionalProperty' in params) {
    const name: string = params.additionalProperty;
    return { pointer: pointerTo(instancePath, name), expected: undefined, actual: (data as Fields)[name] };
  }
  return { pointer: instancePath, expected: schema, actual: data };
}
