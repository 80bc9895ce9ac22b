interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly position?: number;
  readonly steps?: readonly Node[];
  readonly arguments?: readonly Node[];
  readonly procedure?: Node;
  readonly lhs?: unknown;
  readonly rhs?: unknown;
  readonly focus?: unknown;
}

/**
 * Finds the paths of an expression that yield nothing on a result. A comparison with a missing value is false or nothing, so
 * a typing error in a path would let every result pass.
 */
export class MissingPaths {
  readonly #source: string;
  readonly #entry: Readonly<Record<string, unknown>>;
  readonly #nodes: ReadonlySet<Node>;
  readonly #askedFor: ReadonlySet<Node>;
  readonly #evaluated = new Set<Node>();
  readonly #yielded = new Set<Node>();
  readonly #onNull = new Set<Node>();

  constructor(source: string, ast: unknown, entry: Readonly<Record<string, unknown>>) {
    this.#source = source;
    this.#entry = entry;
    this.#nodes = nodesIn(ast);
    this.#askedFor = askedForIn(this.#nodes);
  }

  readonly onEvaluated = (node: Node, input: unknown, _variables: unknown, result: unknown): void => {
    this.#evaluated.add(node);
    if (!isNothing(result)) this.#yielded.add(node);
    if (input === this.#entry && this.#isOfNullField(node)) this.#onNull.add(node);
  };

  /**
   * Returns the source texts of paths that yielded nothing in every evaluation. Of nested paths, only the outermost is
   * listed.
   */
  find(): string[] {
    const missing = [...this.#evaluated].filter((node) => this.#isMissing(node));
    const inner = new Set(missing.flatMap((node) => [...nodesIn(node)].filter((other) => other !== node)));
    return [...new Set(missing.filter((node) => !inner.has(node)).map((node) => this.#textOf(node)))];
  }

  #isMissing(node: Node): boolean {
    if (this.#yielded.has(node) || this.#askedFor.has(node) || this.#onNull.has(node)) return false;
    if (node.type === 'variable') return node.value !== '' && !this.#mayHoldNothing(node.value);
    if (isCallOf('lookup', node) || (node.type === 'apply' && isNode(node.rhs) && isCallOf('lookup', node.rhs)))
      return true;
    const [first] = node.type === 'path' ? (node.steps ?? []) : [];
    // If a path starts at a function or variable that yielded nothing, the path itself is not wrong.
    return first !== undefined && (NAMES.includes(first.type) || this.#yielded.has(first));
  }

  /** True if the variable was assigned nothing, or is a parameter or loop variable, which may be empty. */
  #mayHoldNothing(name: unknown): boolean {
    return [...this.#nodes].some((node) => {
      if (node.type === 'bind') return isNode(node.lhs) && node.lhs.value === name && !this.#yielded.has(node);
      if (node.type === 'lambda') return node.arguments?.some(({ value }) => value === name);
      return node.focus === name || (node.type === 'index' && node.value === name);
    });
  }

  /** A field that Roe or GitHub did not report is null in the entry, and a path may name it. */
  #isOfNullField({ type, steps }: Node): boolean {
    const name = type === 'path' ? steps?.[0]?.value : undefined;
    return typeof name === 'string' && !OUTPUTS.includes(name) && this.#entry[name] === null;
  }

  #textOf(node: Node): string {
    const start = this.#nodes.has(node) ? this.#startOf(node.steps?.[0] ?? node) : null;
    return start === null ? this.#source : this.#source.slice(start, this.#endOf(node, start));
  }

  /** Null if the start is unknown: the syntax tree records only the ends of tokens. */
  #startOf({ type, value, position, procedure }: Node): number | null {
    if (type === 'function' && procedure !== undefined) return this.#startOf(procedure);
    if (position === undefined || type === 'apply') return null;
    if (type === 'block') return position - 1;
    const around = type === 'variable' ? 1 : this.#source[position - 1] === '`' ? 2 : 0;
    return position - String(value).length - around;
  }

  /** The syntax tree does not record the brackets after the last token. */
  #endOf(node: Node, start: number): number {
    let end = Math.max(start, ...[...nodesIn(node)].map(({ position = 0 }) => position));
    const code = this.#source.slice(start, end).replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`/g, '');
    const open = (code.match(/[[({]/g)?.length ?? 0) - (code.match(/[\])}]/g)?.length ?? 0);
    for (let bracket = 0; bracket < open; bracket += 1) {
      end += /^[^\])}]*[\])}]/.exec(this.#source.slice(end))?.[0].length ?? 0;
    }
    return end;
  }
}

const OUTPUTS: readonly unknown[] = ['output', 'outputs'];
const NAMES: readonly string[] = ['name', 'wildcard', 'descendant', 'parent'];

/** An empty JSONata sequence counts as nothing. An empty array in the data does not. */
const isNothing = (result: unknown): boolean =>
  result === undefined || (Array.isArray(result) && result.length === 0 && 'sequence' in result);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const isCallOf = (name: string, { type, procedure }: Node): boolean =>
  type === 'function' && procedure?.type === 'variable' && procedure.value === name;

function nodesIn(part: unknown, found = new Set<Node>(), seen = new Set<unknown>()): Set<Node> {
  if (typeof part !== 'object' || part === null || seen.has(part)) return found;
  seen.add(part);
  if (isNode(part)) found.add(part);
  for (const inner of Object.values(part)) nodesIn(inner, found, seen);
  return found;
}

/** All nodes in paths that the expression passes to `$exists`, and the same paths elsewhere in the expression. */
function askedForIn(nodes: ReadonlySet<Node>): Set<Node> {
  const questions = [...nodes].flatMap((node) => {
    if (isCallOf('exists', node)) return node.arguments ?? [];
    return node.type === 'apply' && isExists(node.rhs) && isNode(node.lhs) ? [node.lhs] : [];
  });
  const texts = new Set(questions.map(codeOf));
  const isAsked = (node: Node) =>
    node.type === 'bind' && isNode(node.lhs) ? texts.has(codeOf(node.lhs)) : texts.has(codeOf(node));
  return new Set([...nodes].filter(isAsked).flatMap((node) => [...nodesIn(node)]));
}

const isExists = (node: unknown): boolean =>
  isNode(node) && (isCallOf('exists', node) || (node.type === 'variable' && node.value === 'exists'));

const codeOf = (node: Node): string =>
  JSON.stringify(node, (key, value: unknown) =>
    key === 'position' ? undefined : value instanceof RegExp ? String(value) : value,
  );
