import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Route } from './exchange.ts';
import { sendText } from './exchange.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const NOT_BUILT = 'The page of the simulator is not built yet. Run: npm run build\n';

/** The built page from a folder; without it, one sentence that says how to build it. */
export function staticRoute(folder: string | undefined): Route {
  return async ({ request, response, url }) => {
    if (request.method !== 'GET') return false;
    const path = url.pathname === '/' ? 'index.html' : url.pathname.slice(1);
    const file = folder === undefined ? undefined : await read(folder, path);
    if (file === undefined) {
      if (url.pathname !== '/') return false;
      sendText(response, 503, NOT_BUILT);
      return true;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    response.end(file);
    return true;
  };
}

async function read(folder: string, path: string): Promise<Buffer | undefined> {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder + sep))) return undefined;
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}
