import { createPostgresBackend, runMigrations } from 'bullmq';
import { bindBullmq } from './bind-bullmq.ts';
import { createPool } from './embedded/create-pool.ts';
import { startEngine } from './embedded/start-engine.ts';
import { discardTemplate, loadTemplate } from './embedded/template.ts';
import type { OpenLink } from './queue-port.ts';

/**
 * BullMQ's own PostgreSQL backend on an embedded, in-memory PGlite in a worker thread. It keeps nothing: the queue only
 * wakes. Ready in under a second when `cacheFolder` holds the prepared template, else in about four.
 */
export function embeddedLink({ cacheFolder }: { cacheFolder: string }): OpenLink {
  return async ({ signal, onLost, onError }) => {
    try {
      const template = await loadTemplate({ cacheFolder, signal });
      const engine = await startEngine({ template, signal });
      await runMigrations(engine);
      void engine.ended.then(onLost);
      return { ...bindBullmq(createPostgresBackend, createPool(engine), onError), close: engine.stop };
    } catch (error) {
      // a damaged template must not stop the next opening, too
      if (!signal.aborted) await discardTemplate(cacheFolder);
      throw error;
    }
  };
}
