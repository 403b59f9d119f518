/** Where the goods lie. Hours are local; the pick-up of the carriers is on working days only. */
export interface Warehouse {
  readonly code: string;
  readonly country: string;
  readonly region: string;
  readonly postalCode: string;
  readonly zone: string;
  readonly opensHour: number;
  /** Carriers collect between these hours. */
  readonly pickUpHours: readonly [number, number];
  /** Promises to ship run until this hour. */
  readonly cutOffHour: number;
}

const DAY = { opensHour: 8, pickUpHours: [16, 17.4], cutOffHour: 18 } as const;

/** The three warehouses. */
export const WAREHOUSES = {
  hgh: { code: 'hgh', country: 'CN', region: '浙江省', postalCode: '311121', zone: 'Asia/Shanghai', ...DAY },
  lej: { code: 'lej', country: 'DE', region: 'Sachsen', postalCode: '04435', zone: 'Europe/Berlin', ...DAY },
  rno: { code: 'rno', country: 'US', region: 'NV', postalCode: '89506', zone: 'America/Los_Angeles', ...DAY },
} as const satisfies Record<string, Warehouse>;

export type WarehouseCode = keyof typeof WAREHOUSES;

/** How much lies there: ordinary goods are ordered again in time, limited editions are not. */
export const STOCK = { atFirst: 400, orderAgainBelow: 160, orderedQuantity: 300, limitedAtFirst: 60 } as const;
