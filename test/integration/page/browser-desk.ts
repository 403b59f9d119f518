import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from './chromium.ts';

/** A person before the page in a browser. */
export interface BrowserDesk {
  readonly page: Page;
  /** Waits for a text in sight. */
  readonly sees: (text: string | RegExp, within?: Locator) => Promise<void>;
  /** Waits until a thing is gone from sight. */
  readonly losesSightOf: (what: Locator) => Promise<void>;
  /** Waits until a thing reads so; fails with what it read last. */
  readonly reads: (what: Locator, text: string | RegExp) => Promise<void>;
  readonly by: (testId: string) => Locator;
  /** Errors that nobody on the page caught. */
  readonly complaints: readonly string[];
  readonly leave: () => Promise<void>;
}

/** How a page is opened. */
export interface DeskOptions {
  readonly as: string;
  /** `#/c/<channel>` or `#/home`; without it the page chooses. */
  readonly at?: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** Leaves the card for newcomers open. */
  readonly newcomer?: boolean;
}

/** Opens Chromium; only where `noChromium` is undefined. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ ...(chromiumPath && { executablePath: chromiumPath }), args: CHROMIUM_ARGS });
}

/** Opens the page as a person, in a browser profile of its own. */
export async function openDesk(browser: Browser, url: string, options: DeskOptions): Promise<BrowserDesk> {
  const context = await browser.newContext({ viewport: options.size ?? { width: 1280, height: 800 }, locale: 'en-US' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  if (!options.newcomer) await page.addInitScript({ content: "localStorage.setItem('ordermend.page.tried', 'yes')" });
  await page.goto(`${url}?as=${options.as}${options.at ?? ''}`);
  await page.getByTestId('clock').waitFor();
  return {
    page,
    complaints,
    by: (testId) => page.getByTestId(testId),
    sees: (text, within) => (within ?? page.locator('body')).getByText(text).first().waitFor(),
    losesSightOf: (what) => what.waitFor({ state: 'hidden' }),
    reads: (what, text) => what.filter({ hasText: text }).first().waitFor(),
    leave: () => context.close(),
  };
}
