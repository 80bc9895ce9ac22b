import { type Case, onlyFileOf } from '../cases/case.ts';
import type { AgentInputs } from '../inputs/agent-inputs.ts';
import type { Result } from '../lib/result.ts';
import type { AgentVersion, InputDefinition } from '../roe/roe.ts';

export interface InputChoice {
  readonly agentInputs: AgentInputs;
  /** True if a case has a matched file that no input names. */
  readonly needsFileInput: boolean;
}

/** Roe's reserved field of a run, which an agent's own input of that name cannot share. */
const RESERVED_KEY = 'metadata';

/** An input with this key stands for every key: the sandbox's agent takes any input. */
const ANY_KEY = '*';

export function withInputsGiven(version: AgentVersion, { agentInputs, needsFileInput }: InputChoice): AgentVersion {
  const any = version.inputs.find(({ key }) => key === ANY_KEY);
  if (any === undefined) return version;
  const given = Object.keys(agentInputs);
  const ofFiles = ['document', 'file'].filter((key) => !given.includes(key)).slice(0, 1);
  const keys = needsFileInput ? [...given, ...ofFiles] : given;
  return { ...version, inputs: keys.map((key) => ({ ...any, key })) };
}

/**
 * The one input that can take a case's own files: one that is not plain text, or one that the engine uses for files (some
 * are declared as plain text, since they also take addresses), or a JSON input if nothing else is left. It is never guessed.
 * Null if no file needs it.
 */
export function findFileInput(version: AgentVersion, choice: InputChoice): Result<InputDefinition | null, string> {
  if (!choice.needsFileInput) return { ok: true, value: null };
  const free = version.inputs.filter(({ key }) => !Object.hasOwn(choice.agentInputs, key));
  const takesFiles = ({ dataType }: InputDefinition) => dataType !== 'text/plain' && !isJson(dataType);
  const candidates = [
    free.filter(takesFiles),
    free.filter(({ key }) => version.engineFileKeys.includes(key)),
    free.filter(({ dataType }) => isJson(dataType)),
  ];
  for (const [only, ...others] of candidates) {
    if (only && others.length === 0) return { ok: true, value: only };
  }
  if (!version.inputs.some(({ key, dataType }) => dataType !== 'text/plain' || version.engineFileKeys.includes(key))) {
    const error = `this agent version takes no file: send its text with \`inputs\`, such as \`text: { text: "{path}" }\`, or use \`rows\`; it takes ${listed(version.inputs)}`;
    return { ok: false, error };
  }
  const [only, ...others] = version.inputs.filter(takesFiles);
  const isGiven = only !== undefined && others.length === 0 && !free.includes(only);
  const problem = isGiven
    ? `\`inputs\` sets \`${only.key}\`, the only input of this agent version that takes a file: leave it out, or give it \`{ file: "{path}" }\``
    : 'it is not clear which input of this agent version takes the file: name it in `inputs`, such as `document: { file: "{path}" }`';
  return { ok: false, error: `${problem}; it takes ${listed(version.inputs)}` };
}

const isJson = (dataType: string): boolean => dataType === 'application/json';

export function inputProblems(version: AgentVersion, fileKey: string | null, { agentInputs }: InputChoice): string[] {
  const problems: string[] = [];
  for (const [key, { as, template }] of Object.entries(agentInputs)) {
    if (!version.inputs.some((definition) => definition.key === key)) {
      problems.push(`\`inputs\` sets \`${key}\`, which is not an input of this agent version`);
    } else if (as === 'value' && template === '') {
      problems.push(`\`inputs\` gives \`${key}\` an empty text, which Roe does not accept`);
    }
  }
  const isGiven = ({ key }: InputDefinition) => key === fileKey || Object.hasOwn(agentInputs, key);
  for (const { key, description } of version.inputs.filter((definition) => !isGiven(definition))) {
    const what = description === '' ? '' : ` (${description})`;
    problems.push(
      `\`inputs\` lacks \`${key}\`${what}: add \`${key}: TEXT\`, \`${key}: { text: PATH }\` or \`${key}: { file: PATH }\``,
    );
  }
  if (version.inputs.some(({ key }) => key === RESERVED_KEY)) {
    problems.push(`the agent has an input named \`${RESERVED_KEY}\`, a name that Roe keeps for each job's metadata`);
  }
  return problems.length === 0 ? [] : [...problems, `this agent version takes ${listed(version.inputs)}`];
}

export function surplusFiles(cases: readonly Case[], version: AgentVersion): string[] {
  const multiple = new Set(version.inputs.filter(({ acceptsMultiple }) => acceptsMultiple).map(({ key }) => key));
  const problems = new Map<string, string>();
  for (const one of cases) {
    if (onlyFileOf(one) !== null) continue;
    for (const [input, files] of Map.groupBy(one.files, (file) => file.input ?? '')) {
      const takesOne = !multiple.has(input) || files.some(({ as }) => as === 'text');
      if (files.length < 2 || !takesOne || problems.has(input)) continue;
      const why = multiple.has(input) ? 'a text input takes the content of one file' : 'the agent takes only one there';
      problems.set(input, `\`${input}\` would get ${files.length} files of ${one.id}, but ${why}`);
    }
  }
  return [...problems.values()];
}

const listed = (inputs: readonly InputDefinition[]): string =>
  inputs.length === 0 ? 'no inputs at all' : inputs.map(({ key, dataType }) => `\`${key}\` (${dataType})`).join(', ');

/** False only if an input of this MIME type certainly refuses such a file. Unknown types are accepted. */
export function accepts(dataType: string, contentType: string): boolean {
  if (dataType === contentType || dataType === '*/*' || dataType === 'text/plain') return true;
  if (dataType === 'application/octet-stream' || contentType === 'application/octet-stream') return true;
  return dataType.endsWith('/*') && contentType.startsWith(dataType.slice(0, -1));
}
