/** Something the shop sells. Prices are US cents; weight is grams, packed. */
export interface Product {
  readonly sku: string;
  readonly title: string;
  readonly titleZh: string;
  readonly category: string;
  readonly cents: number;
  readonly weightG: number;
  /** How often it is bought beside the others. */
  readonly popularity: number;
  readonly colour: string;
}
