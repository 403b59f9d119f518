/** Lists of Home that can be read page by page. */
export const HOME_LISTS = ['mine', 'board'] as const;
export type HomeList = (typeof HOME_LISTS)[number];

/** Action id of the buttons that open a page of a list; on Home and in the pages themselves. */
export const HOME_PAGE = 'home.page';

/** Action id of the button that opens a person's own settings, and callback id of their form. */
export const OWN_SETTINGS = 'settings.me';

/** What a button to a page carries; the first page is 0. */
export function pageValue(list: HomeList, page: number): string {
  return JSON.stringify({ list, page });
}
