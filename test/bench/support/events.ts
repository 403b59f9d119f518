/** A small but ordinary event, unique by `n`. */
export function eventOf(n: string, at: number): Readonly<Record<string, unknown>> {
  return {
    specversion: '1.0',
    id: `e-${n}`,
    source: 'shop',
    type: 'shipment.tracking_updated',
    subject: `order-${n}`,
    time: new Date(at).toISOString(),
    data: { shipment_id: `s-${n}`, carrier: 'dhl', status: 'in_transit', location: 'Leipzig' },
  };
}

/** The same as Alertmanager takes it. */
export function alertOf(n: string): Readonly<Record<string, unknown>> {
  return {
    labels: { alertname: 'tracking', source: 'shop', order: `order-${n}`, id: `e-${n}` },
    annotations: { carrier: 'dhl', status: 'in_transit', location: 'Leipzig' },
  };
}
