/** Items of a list that have nothing but their order to tell them apart, each with its place as a key. */
export function numbered<Item>(items: readonly Item[]): readonly { readonly place: number; readonly item: Item }[] {
  return items.map((item, place) => ({ place, item }));
}
