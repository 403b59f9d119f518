/** A town that parcels go to; region as its country's shops write it. */
export interface Place {
  readonly region: string;
  readonly city: string;
  readonly district?: string;
  readonly postalCode: string;
  readonly zone: string;
}
