/** The part of a JSON schema that the page shows; `shown`, `byDefault` and `keyShown` are ours. */
export interface SchemaNode {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: SchemaNode | false;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly shown?: string;
  readonly byDefault?: string;
  readonly keyShown?: string;
}

/** One line of a table: a key, what may stand there, its default, and what it means. */
export interface Row {
  readonly key: string;
  readonly values: string;
  readonly byDefault: string;
  readonly meaning: string;
}

/** The keys below a node, each with its whole path. */
export function schemaRows(path: string, node: SchemaNode): readonly Row[] {
  if (node.properties !== undefined) {
    return Object.entries(node.properties).flatMap(([key, each]) => rowsOf(`${path}.${key}`, each, node));
  }
  if (node.items !== undefined) return schemaRows(path, node.items);
  if (node.additionalProperties) {
    return schemaRows(`${path}.${node.keyShown ?? '<name>'}`, node.additionalProperties);
  }
  return (node.anyOf ?? []).map((each) => schemaRows(path, each)).find((rows) => rows.length > 0) ?? [];
}

function rowsOf(path: string, node: SchemaNode, parent: SchemaNode): readonly Row[] {
  if (node.shown === undefined && node.properties !== undefined) return schemaRows(path, node);
  const needed = parent.required?.includes(path.slice(path.lastIndexOf('.') + 1)) ?? false;
  const byDefault = needed ? 'needed' : defaultOf(node);
  return [{ key: path, values: valuesOf(node), byDefault, meaning: node.description ?? '' }];
}

/** How a default is shown: a word of ours, the value itself, or a dash. */
export function defaultOf(node: SchemaNode): string {
  if (node.byDefault !== undefined) return node.byDefault;
  const value = node.default;
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  if (value === undefined || isEmpty) return '–';
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function valuesOf(node: SchemaNode): string {
  if (node.shown !== undefined) return node.shown;
  if (node.enum !== undefined) return node.enum.join(', ');
  if (node.type === 'boolean') return 'true, false';
  if (node.items !== undefined) return `list of ${valuesOf(node.items)}s`;
  const firstOf = node.anyOf?.[0];
  return firstOf === undefined ? (node.type ?? '') : valuesOf(firstOf);
}
