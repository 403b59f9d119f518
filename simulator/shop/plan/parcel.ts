import type { CarrierKey } from '../catalogue/carriers.ts';
import type { Warehouse } from '../catalogue/warehouses.ts';
import type { ShipTo } from './order.ts';

/** What the carrier saw of a parcel; status is one of domain.md 1.3. */
export interface Scan {
  readonly at: number;
  readonly status: string;
  readonly rawStatus: string;
  readonly location?: string;
  readonly eta?: number;
  /** When it is not the one on the label. */
  readonly trackingNumber?: string;
}

/** Pieces of one line of an order. */
export interface ParcelLine {
  readonly line: number;
  readonly sku: string;
  readonly quantity: number;
}

/** A parcel's whole way. What is undefined does not happen. Weights are grams. */
export interface Parcel {
  readonly shipmentId: string;
  readonly carrierKey: CarrierKey;
  readonly trackingNumber: string;
  readonly warehouse: Warehouse;
  readonly shipTo: ShipTo;
  readonly lines: readonly ParcelLine[];
  readonly weightG: number;
  readonly packedLines: readonly ParcelLine[];
  readonly packedWeightG: number;
  readonly createdAt: number;
  readonly packedAt?: number;
  readonly handedOverAt?: number;
  readonly scans: readonly Scan[];
  readonly deliveredAt?: number;
}
