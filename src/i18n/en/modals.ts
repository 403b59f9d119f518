import type { ModalWords } from '../words/modal-words.ts';

/** Forms, in English. */
export const modals = {
  titles: {
    resolve: 'Resolve',
    follow_up: 'Follow up',
    assign: 'Reassign',
    note: 'Note',
    close: 'Close',
    reopen: 'Reopen',
    waive: 'Waive',
    confirm: 'Please confirm',
    more: 'Case',
    why: 'Why',
  },
  submits: {
    resolve: 'Resolve',
    follow_up: 'Plan it',
    assign: 'Reassign',
    note: 'Save',
    close: 'Close the case',
    reopen: 'Reopen',
    waive: 'Waive verification',
    confirm: 'Confirm',
  },
  cancel: 'Cancel',
  back: 'Back',
  done: 'Done',
  choose: 'Choose…',
  fields: {
    resolution: 'Remedy',
    payment: 'Payment',
    lines: 'Lines',
    amount: 'Amount',
    cause: 'Root cause',
    note: 'Note',
    due: 'When',
    assignee: 'Who',
  },
  hints: {
    lines: 'None ticked: the whole order.',
    amount: (pen, currencies) =>
      pen.words`For refunds, in ${pen.text(currencies, 40)}, such as 12.50. Empty: all that can still be refunded.`,
    note: 'The team sees it, the customer does not.',
    due: 'You are reminded in the thread of the case.',
    assignee: 'They are told in the thread of the case.',
    firstLines: (pen, shown) =>
      pen.words`Only the first ${shown} lines can be chosen here. None ticked: the whole order.`,
    hiddenPayments: 'Some payments cannot be chosen here; refund those in your shop.',
  },
  groups: {
    executed: 'Your shop does it, Ordermend verifies it',
    recorded: 'Record only: do it in your shop',
    ending: 'No remedy',
  },
  effectsOff: 'No shop is connected that could act: every remedy is recorded only, so do it in your shop.',
  paymentOption: (pen, method, captured, refundable) =>
    captured === undefined
      ? pen.words`${pen.text(method, 30)}, ${pen.money(refundable)} refundable`
      : pen.words`${pen.text(method, 24)} ${pen.money(captured)}, ${pen.money(refundable)} refundable`,
  noPayment: 'payment',
  nothingPossible: 'Nothing can be done with this case any more.',
  confirm: {
    refund: (pen, money, payment) => pen.words`Refund ${pen.money(money)} to ${pen.text(payment, 60)}?`,
    reship: (pen, items) => pen.words`Ship again: ${pen.text(items, 200)}?`,
    final: 'The shop is asked at once. This cannot be undone.',
    yes: (pen, money) => pen.words`Refund ${pen.money(money)}`,
    yesReship: 'Ship again',
  },
} satisfies ModalWords;
