import { type Node, nodesIn } from './syntax-tree.ts';

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
    this.#nodes = new Set(nodesIn(ast));
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
    const inner = new Set(missing.flatMap((node) => nodesIn(node).filter((other) => other !== node)));
    return [...new Set(missing.filter((node) => !inner.has(node)).map((node) => this.#textOf(node)))];
  }

  #isMissing(node: Node): boolean {
    if (this.#yielded.has(node) || this.#askedFor.has(node) || this.#onNull.has(node)) return false;
    if (node.type === 'variable') return node.value !== '' && !this.#mayHoldNothing(node.value);
    if (calledIn(node) === 'lookup') return true;
    const first = node.steps?.[0];
    // If a path starts at a function or variable that yielded nothing, the path itself is not wrong.
    return first !== undefined && (NAMES.includes(first.type) || this.#yielded.has(first));
  }

  /** True if the variable was assigned nothing, or is a parameter, which may be empty. */
  #mayHoldNothing(name: unknown): boolean {
    return [...this.#nodes].some((node) =>
      node.type === 'lambda'
        ? node.arguments?.some(({ value }) => value === name)
        : node.type === 'bind' && node.lhs?.value === name && !this.#yielded.has(node),
    );
  }

  /** A field that Roe or GitHub did not report is null in the entry, and a path may name it. */
  #isOfNullField({ steps }: Node): boolean {
    const name = String(steps?.[0].value);
    return !OUTPUTS.includes(name) && this.#entry[name] === null;
  }

  #textOf(node: Node): string {
    const start = this.#nodes.has(node) ? this.#startOf(node.steps?.[0] ?? node) : null;
    return start === null ? this.#source : this.#source.slice(start, this.#endOf(node, start));
  }

  /** Null if the start is unknown: the syntax tree records only the ends of tokens. */
  #startOf({ type, value, position, procedure }: Node): number | null {
    if (procedure !== undefined) return this.#startOf(procedure);
    if (position === undefined || type === 'apply') return null;
    if (type === 'block') return position - 1;
    const around = type === 'variable' ? 1 : this.#source[position - 1] === '`' ? 2 : 0;
    return position - String(value).length - around;
  }

  /** The syntax tree does not record the brackets after the last token. */
  #endOf(node: Node, start: number): number {
    let end = Math.max(...nodesIn(node).map(({ position = 0 }) => position));
    const code = this.#source.slice(start, end).replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`/g, '');
    const open = (code.match(/[[({]/g)?.length ?? 0) - (code.match(/[\])}]/g)?.length ?? 0);
    for (let bracket = 0; bracket < open; bracket += 1) end += this.#source.slice(end).search(/[\])}]/) + 1;
    return end;
  }
}

const OUTPUTS: readonly string[] = ['output', 'outputs'];
const NAMES: readonly unknown[] = ['name', 'wildcard', 'descendant', 'parent'];

/** An empty JSONata sequence counts as nothing. An empty array in the data does not. */
const isNothing = (result: unknown): boolean =>
  result === undefined || (Array.isArray(result) && result.length === 0 && 'sequence' in result);

/** The name of the function that the node calls, with arguments or by `~>`. */
function calledIn({ type, procedure, rhs }: Node): unknown {
  const called = type === 'apply' ? (rhs?.procedure ?? rhs) : procedure;
  return called?.value;
}

/** All nodes in paths that the expression passes to `$exists`, and the same paths elsewhere in the expression. */
function askedForIn(nodes: ReadonlySet<Node>): Set<Node> {
  const questions = [...nodes].filter((node) => calledIn(node) === 'exists');
  const texts = new Set(questions.flatMap((node) => (node.arguments ?? [node.lhs]).map(codeOf)));
  const asked = [...nodes].filter((node) => texts.has(codeOf(node.type === 'bind' ? node.lhs : node)));
  return new Set(asked.flatMap((node) => nodesIn(node)));
}

const codeOf = (node: Node | undefined): string =>
  JSON.stringify(node, (key, value: unknown) =>
    key === 'position' ? undefined : value instanceof RegExp ? String(value) : value,
  );
