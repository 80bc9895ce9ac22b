import type { Result } from '../lib/result.ts';
import { type MappedValue, type Mapping, parseMappingAs } from './mapping.ts';

export type AgentInput = ValueInput | FileInput;

interface ValueInput {
  readonly as: 'value';
  readonly template: string;
}

/** `file` uploads each file that matches, `text` sends the content of one file. */
export interface FileInput {
  readonly as: 'file' | 'text';
  readonly template: string;
  /** If nothing matches, the input is left out. */
  readonly optional: boolean;
}

export type AgentInputs = Readonly<Record<string, AgentInput>>;

/** A mapping with `file` or `text` names files. Any other is sent as JSON text. */
export const parseAgentInputs = (source: string): Mapping<AgentInput> => parseMappingAs(source, toAgentInput);

function toAgentInput(key: string, { text, fields }: MappedValue): Result<AgentInput, string> {
  const kinds = (['file', 'text'] as const).filter((kind) => fields?.has(kind));
  const [as, other] = kinds;
  if (fields === null || as === undefined) return { ok: true, value: { as: 'value', template: text } };
  const refused = (trouble: string): Result<AgentInput, string> => ({ ok: false, error: `${trouble}${TAKES}` });
  if (other !== undefined) return refused(`has both \`file\` and \`text\` for \`${key}\``);
  const unknown = [...fields.keys()].find((name) => name !== as && name !== 'optional');
  if (unknown !== undefined) return refused(`has \`${unknown}\` beside \`${as}\` for \`${key}\``);
  const optional = fields.get('optional') ?? (fields.has('optional') ? null : false);
  if (typeof optional !== 'boolean') return refused(`has neither \`true\` nor \`false\` as \`optional\` of \`${key}\``);
  const path = fields.get(as);
  const template = typeof path === 'string' ? path.trim() : '';
  if (template === '') return refused(`has no path as \`${as}\` of \`${key}\``);
  if (/[\r\n]/.test(template)) return refused(`has several lines as \`${as}\` of \`${key}\``);
  if (leadsOut(template)) return refused(`has a path as \`${as}\` of \`${key}\` that is outside the workspace`);
  return { ok: true, value: { as, template, optional } };
}

const TAKES =
  ': give `file` or `text`, with one path or glob below the workspace, and `optional: true` if it may be missing; put JSON in quotes to send it as it is';

/** An absolute path may be in the workspace, which is not known here. */
const leadsOut = (template: string): boolean =>
  /^~(?=$|[\\/])/.test(template) || template.split(/[\\/]/).includes('..');

/** True if the template stands for the case's own file, or for all files of its folder. */
export const usesOwnFile = (template: string): boolean =>
  ['{path}', '{dir}/{name}'].includes(template.replace(/^(?:\.\/)+/, ''));

/** True if no input names the matched files. They then go to the one input that can take them. */
export const needsFileInput = (inputs: { readonly rows: string | null; readonly agentInputs: AgentInputs }): boolean =>
  inputs.rows === null &&
  !Object.values(inputs.agentInputs).some(({ as, template }) => as !== 'value' && usesOwnFile(template));
