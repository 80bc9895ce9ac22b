import { annotationProperties } from './annotation-position.ts';
import type { ParsedCommand } from './command-syntax.ts';
import { parseCommand } from './command-syntax.ts';
import { IgnoreCaseMap } from './ignore-case-map.ts';
import { createMasker } from './masker.ts';

export type OutputStream = 'stdout' | 'stderr';
type AnnotationLevel = 'error' | 'warning' | 'notice';

interface LogLine {
  stream: OutputStream | 'runner';
  kind: 'output' | 'group' | 'debug' | AnnotationLevel;
  /** Masked, and worded as the web UI shows it: `Error: …`, `▼ title of a group`. */
  text: string;
  inGroup: boolean;
}

export interface Annotation {
  level: AnnotationLevel;
  message: string;
  properties: Record<string, string>;
}

export interface SeenCommand extends ParsedCommand {
  stream: OutputStream;
}

export interface CommandLog {
  log: LogLine[];
  annotations: Annotation[];
  commands: SeenCommand[];
  /** The values of add-mask commands (and stop tokens); derived forms and the workflow's own secrets are left out. */
  masks: string[];
  outputs: Record<string, string>;
  state: Record<string, string>;
  failures: string[];
  /** A forbidden stop token ends the step at once: the runner reads no further line. */
  aborted: boolean;
}

export interface CommandParserOptions {
  /** Step debug (`RUNNER_DEBUG=1`): shows debug lines and echoes commands. */
  debug?: boolean;
  workspace?: string;
  /** Values the runner masks before the action starts. */
  secrets?: readonly string[];
}

export interface CommandParser {
  line(stream: OutputStream, text: string): void;
  /** An error or warning of the runner itself: it takes a place in the step's annotations as well. */
  issue(level: AnnotationLevel, message: string, properties?: Record<string, string>): void;
  mask(text: string): string;
  readonly result: CommandLog;
}

const maxAnnotationsPerLevel = 10;
const maxAnnotationLength = 4096;

const labels: Record<AnnotationLevel, string> = { error: 'Error', warning: 'Warning', notice: 'Notice' };
const stopCommand = 'stop-commands';
const registeredCommands: readonly string[] = [
  stopCommand,
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
];
const neverEchoed: ReadonlySet<string> = new Set(['add-mask', 'debug', 'warning', 'error', 'notice']);

const invalidStopToken =
  "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.";

class CommandFailure extends Error {}

/** The rules of Runner.Worker/ActionCommandManager.cs and of ExecutionContext.AddIssue. Problem matchers do not run. */
class Parser implements CommandParser {
  readonly #debug: boolean;
  readonly #workspace: string | undefined;
  readonly #masker = createMasker();
  readonly #counts: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 };
  readonly #outputs = new IgnoreCaseMap();
  readonly #state = new IgnoreCaseMap();
  readonly #log: LogLine[] = [];
  readonly #annotations: Annotation[] = [];
  readonly #commands: SeenCommand[] = [];
  readonly #masks: string[] = [];
  readonly #failures: string[] = [];
  #echo: boolean;
  #inGroup = false;
  #stopToken: string | null = null;
  #aborted = false;
  #source: LogLine['stream'] = 'runner';

  constructor(options: CommandParserOptions) {
    this.#debug = options.debug ?? false;
    this.#echo = this.#debug;
    this.#workspace = options.workspace;
    for (const secret of options.secrets ?? []) this.#masker.add(secret);
  }

  get result(): CommandLog {
    return {
      log: this.#log,
      annotations: this.#annotations,
      commands: this.#commands,
      masks: this.#masks,
      outputs: this.#outputs.toRecord(),
      state: this.#state.toRecord(),
      failures: this.#failures,
      aborted: this.#aborted,
    };
  }

  mask(text: string): string {
    return this.#masker.mask(text);
  }

  line(stream: OutputStream, text: string): void {
    if (this.#aborted) return;
    this.#source = stream;
    const command = parseCommand(text, (name) => name === this.#stopToken || registeredCommands.includes(name));
    if (!command || !this.#take(stream, command, text)) this.#write('output', text);
    this.#source = 'runner';
  }

  issue(level: AnnotationLevel, message: string, properties: Record<string, string> = {}): void {
    const masked = this.mask(message).slice(0, maxAnnotationLength);
    if (masked !== '') this.#write(level, masked);
    this.#counts[level] += 1;
    if (this.#counts[level] <= maxAnnotationsPerLevel && masked.trim() !== '') {
      this.#annotations.push({ level, message: masked, properties });
    }
  }

  #write(kind: LogLine['kind'], message: string): void {
    const label =
      kind === 'group' ? '▼ ' : kind === 'debug' ? '##[debug]' : kind === 'output' ? '' : `${labels[kind]}: `;
    for (const [index, text] of this.mask(message).split('\n').entries()) {
      const prefix = index === 0 || kind === 'debug' ? label : '';
      this.#log.push({ stream: this.#source, kind, text: `${prefix}${text}`, inGroup: this.#inGroup });
    }
  }

  /** False: the line is plain text. */
  #take(stream: OutputStream, command: ParsedCommand, line: string): boolean {
    if (this.#stopToken !== null) {
      if (command.name !== this.#stopToken) return false;
      this.#stopToken = null;
      this.#write('output', line);
      return true;
    }
    this.#commands.push({ ...command, stream });
    if (command.name === stopCommand) {
      this.#stop(command.data, line);
      return true;
    }
    const omitEcho = neverEchoed.has(command.name);
    if (this.#echo && !omitEcho) this.#write('output', line);
    try {
      this.#process(command);
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      this.issue('error', `Unable to process command '${omitEcho ? command.name : line}' successfully.`);
      this.issue('error', error.message);
      this.#failures.push(error.message);
    }
    return true;
  }

  #stop(token: string, line: string): void {
    const folded = token.toLowerCase();
    if (folded === '' || folded === 'pause-logging' || registeredCommands.includes(folded)) {
      this.issue('error', invalidStopToken);
      this.#failures.push(invalidStopToken);
      this.#aborted = true;
      return;
    }
    this.#stopToken = folded;
    if (token.length > 6) this.#addMask(token);
    this.#write('output', line);
  }

  #process(command: ParsedCommand): void {
    const { name, data } = command;
    if (name === 'error' || name === 'warning' || name === 'notice') {
      this.issue(name, data, annotationProperties(command.properties, this.#workspace));
    } else if (name === 'debug') {
      if (this.#debug) this.#write('debug', data.replaceAll('\r\n', '\n'));
    } else if (name === 'group') {
      // Groups do not nest: a new one ends the one before.
      this.#inGroup = false;
      this.#write('group', data);
      this.#inGroup = true;
    } else if (name === 'endgroup') {
      this.#inGroup = false;
    } else if (name === 'set-output') {
      this.#outputs.set(this.#requiredName(command), data);
    } else if (name === 'save-state') {
      this.#state.set(this.#requiredName(command), data);
    } else if (name === 'add-mask') {
      this.#processMask(data);
    } else if (name === 'echo') {
      this.#processEcho(data);
    } else if (name === 'set-env' || name === 'add-path') {
      throw new CommandFailure(
        `The \`${name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`ACTIONS_ALLOW_UNSECURE_COMMANDS\` environment variable to \`true\`.`,
      );
    } else {
      this.#processMatcher(command);
    }
  }

  #requiredName(command: ParsedCommand): string {
    const properties = new IgnoreCaseMap();
    for (const [key, value] of Object.entries(command.properties)) properties.set(key, value);
    const name = properties.get('name');
    if (!name) throw new CommandFailure(`Required field 'name' is missing in ##[${command.name}] command.`);
    return name;
  }

  #processMask(data: string): void {
    if (data.trim() === '') {
      this.issue('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
      return;
    }
    if (this.#echo) this.#write('output', '::add-mask::***');
    this.#addMask(data);
  }

  #addMask(value: string): void {
    this.#masks.push(value);
    this.#masker.add(value);
    for (const line of value.split(/[\r\n]/)) this.#masker.add(line.trim());
  }

  #processEcho(data: string): void {
    const value = data.trim().toUpperCase();
    if (value !== 'ON' && value !== 'OFF') {
      throw new CommandFailure(
        `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`,
      );
    }
    this.#echo = value === 'ON';
  }

  #processMatcher({ name, data, properties }: ParsedCommand): void {
    const owner = properties.owner ?? '';
    if (name === 'add-matcher') {
      if (data === '') this.issue('warning', 'File path must be specified.');
    } else if (owner !== '' && data !== '') {
      this.issue(
        'warning',
        'Either specify an owner name or a file path in ##[remove-matcher] command. Both values cannot be set.',
      );
    } else if (owner === '' && data === '') {
      this.issue('warning', 'Either an owner name or a file path must be specified in ##[remove-matcher] command.');
    }
  }
}

export function createCommandParser(options: CommandParserOptions = {}): CommandParser {
  return new Parser(options);
}
