import type { Result } from '../lib/result.ts';
import type { AgentVersion, InputDefinition } from '../roe/roe.ts';

export interface InputChoice {
  readonly fileInput: string | null;
  readonly sendAs: 'file' | 'text';
  readonly agentInputs: Readonly<Record<string, string>>;
}

/** Roe's reserved field of a run, which an agent's own input of that name cannot share. */
const RESERVED_KEY = 'metadata';

/**
 * The input that takes the file: the one that the user names, or the only one that is not text, or the only one that the
 * engine uses for files (some are declared as text, since they also take addresses). It is never guessed.
 */
export function findFileInput(version: AgentVersion, choice: InputChoice): Result<InputDefinition, string> {
  if (choice.fileInput !== null) {
    const named = version.inputs.find(({ key }) => key === choice.fileInput);
    if (named) return { ok: true, value: named };
    const problem = `\`file-input\` names \`${choice.fileInput}\`, which is not an input of this agent version`;
    return { ok: false, error: `${problem}; it takes ${listed(version.inputs)}` };
  }
  const free = version.inputs.filter(({ key }) => !Object.hasOwn(choice.agentInputs, key));
  const candidates =
    choice.sendAs === 'text'
      ? [free]
      : [free.filter(takesFiles), free.filter(({ key }) => version.engineFileKeys.includes(key))];
  for (const [only, ...others] of candidates) {
    if (only && others.length === 0) return { ok: true, value: only };
  }
  const [only, ...others] = version.inputs.filter(takesFiles);
  const isGiven = only !== undefined && others.length === 0 && !free.includes(only);
  const problem = isGiven
    ? `\`inputs\` sets \`${only.key}\`, the only input of this agent version that takes a file: leave it out, or name another in \`file-input\``
    : 'it is not clear which input of this agent version takes the file: name it in `file-input`';
  return { ok: false, error: `${problem}; it takes ${listed(version.inputs)}` };
}

/** Lists everything in `inputs` that this version would refuse or silently ignore. */
export function inputProblems(version: AgentVersion, fileKey: string, choice: InputChoice): string[] {
  const problems: string[] = [];
  for (const [key, value] of Object.entries(choice.agentInputs)) {
    if (key === fileKey) problems.push(`\`inputs\` sets \`${key}\`, which takes the file`);
    else if (!version.inputs.some((definition) => definition.key === key)) {
      problems.push(`\`inputs\` sets \`${key}\`, which is not an input of this agent version`);
    } else if (value === '') problems.push(`\`inputs\` gives \`${key}\` an empty text, which Roe does not accept`);
  }
  const given = (key: string) => key === fileKey || Object.hasOwn(choice.agentInputs, key);
  for (const { key, description } of version.inputs.filter((definition) => !given(definition.key))) {
    problems.push(`\`inputs\` lacks \`${key}\`${description === '' ? '' : ` (${description})`}`);
  }
  if (version.inputs.some(({ key }) => key === RESERVED_KEY)) {
    problems.push(`the agent has an input named \`${RESERVED_KEY}\`, a name that Roe keeps for each job's metadata`);
  }
  return problems.length === 0 ? [] : [...problems, `this agent version takes ${listed(version.inputs)}`];
}

const takesFiles = ({ dataType }: InputDefinition): boolean =>
  !dataType.startsWith('text/') && dataType !== 'application/json';

const listed = (inputs: readonly InputDefinition[]): string =>
  inputs.length === 0 ? 'no inputs at all' : inputs.map(({ key, dataType }) => `\`${key}\` (${dataType})`).join(', ');

/** False only if an input of this MIME type certainly refuses such a file. Unknown types are accepted. */
export function accepts(dataType: string, contentType: string): boolean {
  if (dataType === contentType || dataType === '*/*' || dataType.startsWith('text/')) return true;
  if (dataType === 'application/octet-stream' || contentType === 'application/octet-stream') return true;
  return dataType.endsWith('/*') && contentType.startsWith(dataType.slice(0, -1));
}
