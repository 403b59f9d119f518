import type { Handler, HttpRoute } from './exchange.ts';
import { sendError } from './exchange.ts';

type Methods = ReadonlyMap<string, Handler>;

/** Finds the route of a request: 404 for a path that nobody has, 405 with `Allow` for another method. */
export function createRouter(routes: readonly HttpRoute[]): Handler {
  const exact = new Map<string, Map<string, Handler>>();
  const below: { readonly prefix: string; readonly methods: Map<string, Handler> }[] = [];
  for (const { method, path, handle } of routes) methodsOf(path).set(method, handle);

  function methodsOf(path: string): Map<string, Handler> {
    const known = path.endsWith('*')
      ? below.find((each) => each.prefix === path.slice(0, -1))?.methods
      : exact.get(path);
    if (known !== undefined) return known;
    const methods = new Map<string, Handler>();
    if (path.endsWith('*')) below.push({ prefix: path.slice(0, -1), methods });
    else exact.set(path, methods);
    return methods;
  }

  return (request, response, stopping) => {
    const path = pathOf(request.url ?? '/');
    const methods: Methods | undefined =
      exact.get(path) ?? below.find(({ prefix }) => path.startsWith(prefix))?.methods;
    if (methods === undefined) return sendError(response, 404, 'There is nothing here.');
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
    const handle = methods.get(method) ?? methods.get('ANY');
    if (handle !== undefined) return handle(request, response, stopping);
    const allow = [...methods.keys()].map((each) => (each === 'GET' ? 'GET, HEAD' : each)).join(', ');
    return sendError(response, 405, `${request.method} is not possible here.`, [['allow', allow]]);
  };
}

function pathOf(url: string): string {
  const query = url.indexOf('?');
  return query === -1 ? url : url.slice(0, query);
}
