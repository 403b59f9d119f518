/** A JSON value that remembers what of it was looked at. */
export interface WatchedValue {
  readonly value: unknown;
  /** Leaves that nobody looked at, e.g. `lines[].gift`, each with the first value that stands there. */
  leftOver(): readonly { readonly path: string; readonly example: unknown }[];
  /** Paths that were looked at. */
  read(): ReadonlySet<string>;
  /** Paths that were asked for and are nowhere. */
  missing(): readonly string[];
}

/** Puts a value under watch; `name` begins the paths. */
export function watchedValue(root: unknown, name: string): WatchedValue {
  const read = new Set<string>();
  const asked = new Set<string>();

  function watch(value: unknown, path: string): unknown {
    if (typeof value !== 'object' || value === null) return value;
    return new Proxy(value, {
      get(target, key, receiver) {
        const inner: unknown = Reflect.get(target, key, receiver);
        if (typeof key === 'symbol' || !Object.hasOwn(target, key)) return inner;
        const at = step(path, target, key);
        read.add(at);
        return watch(inner, at);
      },
      getOwnPropertyDescriptor(target, key) {
        if (typeof key === 'string' && !Object.hasOwn(target, key)) asked.add(step(path, target, key));
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
    });
  }

  function leftOver() {
    const leaves = new Map<string, unknown>();
    collect(root, name, leaves);
    return [...leaves].flatMap(([path, example]) => (read.has(path) ? [] : [{ path, example }]));
  }

  return {
    value: watch(root, name),
    leftOver,
    read: () => read,
    missing: () => [...asked].filter((path) => !read.has(path)).sort(),
  };
}

function collect(value: unknown, path: string, leaves: Map<string, unknown>): void {
  if (value === null || value === undefined || value === '') return;
  if (typeof value !== 'object') {
    if (!leaves.has(path)) leaves.set(path, value);
    return;
  }
  for (const [key, inner] of Object.entries(value)) collect(inner, step(path, value, key), leaves);
}

function step(path: string, holder: object, key: string): string {
  if (path === '') return key;
  if (Array.isArray(holder)) return `${path}[]`;
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}
