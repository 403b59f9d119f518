import { existsSync } from 'node:fs';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'] as const;

/** Where a Chromium is: `CHROMIUM_PATH`, else a usual place; undefined when there is none. */
export const chromiumPath: string | undefined =
  process.env.CHROMIUM_PATH || USUAL_PLACES.find((place) => existsSync(place));

/** Why tests of the page in a browser are skipped; undefined when they run. */
export const noChromium: string | undefined =
  chromiumPath === undefined ? 'no Chromium on this machine; set CHROMIUM_PATH' : undefined;

/** Arguments that keep Chromium to itself: no sandbox inside containers, no calls home. */
export const CHROMIUM_ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--lang=en-US'];
