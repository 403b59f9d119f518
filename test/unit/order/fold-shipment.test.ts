import { describe, expect, it } from 'vitest';
import { created, event, hour, labelled, scanned, told } from './story.ts';

describe('a parcel', () => {
  it('is handed over by its own event or by the first scan that shows it moving', () => {
    expect(told(created(), labelled(1), scanned(2, 'label_created')).shipments[0]?.handedOverAt).toBeUndefined();
    expect(
      told(created(), labelled(1), scanned(5, 'in_transit'), scanned(3, 'picked_up')).shipments[0]?.handedOverAt,
    ).toBe(hour(3));
  });

  it('never rolls back from delivered when an older checkpoint comes late', () => {
    const parcel = told(created(), labelled(1), scanned(9, 'delivered'), scanned(5, 'in_transit')).shipments[0];
    expect(parcel?.deliveredAt).toBe(hour(9));
    expect(parcel?.scans.map((it) => it.status)).toEqual(['in_transit', 'delivered']);
  });

  it('keeps its newest 50 scans, each once, whatever comes late', () => {
    const scans = Array.from({ length: 60 }, (_, i) => scanned(10 + i, 'in_transit', { location: `stop ${i}` }));
    const parcel = told(created(), labelled(1), ...scans, ...scans.slice(0, 30)).shipments[0];
    expect(parcel?.scans).toHaveLength(50);
    expect(parcel?.scans[0]?.location).toBe('stop 10');
    expect(parcel?.handedOverAt).toBe(hour(10));
  });

  it('tells weight and contents of the label and of the packing table apart', () => {
    const packed = event('shipment.packed', 2, {
      shipment_id: 'parcel-1',
      lines: [{ sku: 'MUG', quantity: 2 }],
      weight_g: 900,
    });
    expect(told(created(), packed, labelled(1, { weight_g: 1000 })).shipments[0]).toMatchObject({
      weightG: 1000,
      packedWeightG: 900,
      packed: [{ sku: 'MUG', quantity: 2 }],
    });
  });
});

describe('facts that name no shipment', () => {
  const handedOver = event('shipment.handed_over', 20);
  const delivered = event('shipment.delivered', 50);

  it('are about the order’s only parcel, even when it is told of later', () => {
    for (const order of [
      told(created(), labelled(1), handedOver, delivered),
      told(created(), delivered, handedOver, labelled(1)),
    ]) {
      expect(order.shipments).toHaveLength(1);
      expect(order.shipments[0]).toMatchObject({
        id: 'parcel-1',
        carrier: 'dhl',
        handedOverAt: hour(20),
        deliveredAt: hour(50),
      });
    }
  });

  it('make a parcel with the order’s own id where there is none', () => {
    expect(told(created(), handedOver, delivered).shipments).toMatchObject([
      { id: 'order-1', handedOverAt: hour(20), deliveredAt: hour(50) },
    ]);
  });

  it('are about every parcel when there are several', () => {
    const order = told(
      created(),
      labelled(1),
      labelled(2, { shipment_id: 'parcel-2', tracking_number: 'X2' }),
      delivered,
    );
    expect(order.shipments.map((it) => it.deliveredAt)).toEqual([hour(50), hour(50)]);
  });

  it('are a scan of nobody’s parcel when there are several', () => {
    const scan = event('shipment.tracking_updated', 9, { status: 'in_transit' });
    const order = told(created(), labelled(1), labelled(2, { shipment_id: 'parcel-2', tracking_number: 'X2' }), scan);
    expect(order.shipments.map((it) => it.scans)).toEqual([[], []]);
  });

  it('find their parcel by its tracking number', () => {
    const scan = event('shipment.tracking_updated', 9, { tracking_number: 'X2', status: 'in_transit' });
    const order = told(created(), scan, labelled(1), labelled(2, { shipment_id: 'parcel-2', tracking_number: 'X2' }));
    expect(order.shipments.map((it) => [it.id, it.scans.length])).toEqual([
      ['parcel-1', 0],
      ['parcel-2', 1],
    ]);
  });

  it('with a number that no parcel has are a parcel of their own beside others', () => {
    const scan = event('shipment.tracking_updated', 9, { tracking_number: 'X9', status: 'in_transit' });
    expect(told(created(), labelled(1), scan).shipments.map((it) => it.trackingNumber)).toEqual([
      '00340434292135100186',
      'X9',
    ]);
  });

  it('give their number to the only parcel when that has none', () => {
    const scan = event('shipment.tracking_updated', 9, { tracking_number: 'X9', carrier: 'ups', status: 'in_transit' });
    const order = told(created(), labelled(1, { tracking_number: undefined, carrier: undefined }), scan);
    expect(order.shipments).toMatchObject([{ id: 'parcel-1', trackingNumber: 'X9', carrier: 'ups' }]);
  });
});

describe('a warehouse', () => {
  it('is believed by its newest word', () => {
    const rejected = event('fulfilment.rejected', 1, { warehouse: 'north', reason: 'closed' });
    const accepted = event('fulfilment.accepted', 2, { warehouse: 'south' });
    for (const order of [told(created(), rejected, accepted), told(created(), accepted, rejected)])
      expect(order.fulfilment).toEqual({ rejectedAt: hour(1), acceptedAt: hour(2), warehouse: 'south' });
  });
});
