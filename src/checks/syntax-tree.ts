/** An object in the syntax tree of a JSONata expression, with the fields that are read here. */
export interface Node {
  readonly type?: string;
  readonly value?: unknown;
  /** The end of its token in the source. */
  readonly position?: number;
  readonly steps?: readonly [Node, ...Node[]];
  readonly stages?: readonly Node[];
  readonly expr?: Node;
  readonly arguments?: readonly Node[];
  readonly procedure?: Node;
  readonly lhs?: Node;
  readonly rhs?: Node;
}

/** The part itself and all that it holds. */
export const nodesIn = (part: unknown): Node[] =>
  typeof part === 'object' && part !== null ? [part, ...Object.values(part).flatMap((inner) => nodesIn(inner))] : [];
