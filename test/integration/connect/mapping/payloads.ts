/** Our own small payloads in the shapes that the documentation of each system shows; nothing in them is anybody's data. */
export const jiandaoyunPush = (op: string, fields: Readonly<Record<string, unknown>> = {}) => ({
  op,
  data: {
    _id: '64f0c0ffee0000000000000a',
    appId: '64f0c0ffee0000000000000b',
    entryId: '64f0c0ffee0000000000000c',
    order_no: 'JD-7001',
    customer_name: ' 王小明 🎉 ',
    customer_phone: '13800138000',
    address: { province: '江苏省', city: '无锡市', district: '梁溪区', detail: '清扬路1号' },
    items: [{ sku: 'MUG', title: '马克杯', quantity: 2, price: 49.9 }],
    total: 99.8,
    status: '已付款',
    createTime: '2024-11-23T02:00:00.000Z',
    updateTime: '2024-11-23T02:05:00.000Z',
    ...fields,
  },
});

export const sapOrder = (fields: Readonly<Record<string, unknown>> = {}) => ({
  SalesOrder: '4711',
  DistributionChannel: '10',
  SoldToParty: '17100001',
  CreationDate: '/Date(1732320000000)/',
  LastChangeDateTime: '/Date(1732356000000+0000)/',
  TotalNetAmount: '52.65',
  TransactionCurrency: 'EUR',
  RequestedDeliveryDate: '/Date(1733011200000)/',
  OverallSDProcessStatus: 'A',
  OverallTotalDeliveryStatus: 'A',
  DeliveryBlockReason: '',
  OverallSDDocumentRejectionSts: '',
  to_Item: {
    results: [
      { SalesOrderItem: '10', Material: 'TG11', SalesOrderItemText: 'Mug', RequestedQuantity: '3', NetAmount: '52.65' },
    ],
  },
  ...fields,
});

export const netsuiteOrder = (fields: Readonly<Record<string, unknown>> = {}) => ({
  id: '18',
  tranId: 'SO-18',
  createdDate: '2024-11-23T08:34:00Z',
  lastModifiedDate: '2024-11-23T08:40:00Z',
  currency: { id: '1', refName: 'USA' },
  total: 24.5,
  taxTotal: 1.5,
  entity: { id: '110', refName: 'Tom &amp; Ann&#8217;s Shop' },
  email: 'tom@example.com',
  orderStatus: { id: 'B', refName: 'Pending Fulfillment' },
  shippingAddress: {
    addressee: 'Tom',
    addr1: '1 Main St',
    city: 'Austin',
    state: 'TX',
    zip: '78701',
    country: { id: 'US' },
  },
  item: { items: [{ line: 1, item: { id: '5', refName: 'MUG' }, quantity: 2, rate: 11.5 }] },
  ...fields,
});

export const zohoOrder = (fields: Readonly<Record<string, unknown>> = {}) => ({
  id: '4150868000002575450',
  Subject: 'Mugs for the office',
  SO_Number: '2575',
  Status: 'Created',
  Currency: 'EUR',
  Grand_Total: 45,
  Tax: 0,
  Modified_Time: '2024-11-23T14:11:01+05:30',
  Account_Name: { name: 'Chapman', id: '3652397000000190098' },
  Contact_Name: null,
  Shipping_City: 'Köln',
  Product_Details: [{ product: { Product_Code: 'MUG', name: 'Mug', id: '41' }, quantity: 3, list_price: 15 }],
  ...fields,
});
