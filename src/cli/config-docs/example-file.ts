/** The example of docs/configuration.md; a test reads it. */
export const EXAMPLE_FILE = `teams:
  payments:
    channel: C0123456789
    members: [U0000000001, U0000000002]
    roles:
      U0000000002: lead
      U0000000003: [manager, finance]
    zone: Europe/Berlin
    hours: { mon-thu: "08:00-12:00, 13:00-17:00", fri: "08:00-14:00" }
    holidays: DE-BE
  china:
    channel: C0987654321
    user_group: S0123456789
    zone: Asia/Shanghai
    holidays: CN
    locales: [zh-CN, en]
    cut_offs: { SHA-1: ["12:00", "18:00"] }

routes:
  - { country: CN, team: china }
  - { family: payment, severity: [moderate, severe], team: payments }
  - { code: PAY.*, team: payments, post: queue }

rules:
  LOG.STALLED: monitor

procedures:
  ITM.DAMAGED:
    - { id: photos, stage: confirm, text: Get photos of goods and packing, required: true, evidence: link }
    - { id: choice, stage: contact, text: { en: "Send again, or refund?", zh-CN: 补发还是退款？ }, done_by: contacted }
    - { id: mend, stage: act, text: Do as the customer chose, done_by: remedy }

approvals:
  EUR: 150
  CNY: { refund: 1000, reship: 3000 }

digest:
  - { channel: C0123456789, hour: 8 }
  - { channel: C0555555555, hour: "18:30", zone: Europe/London, scope: all }

vip_tiers: [gold, platinum]
`;
