import type { ErrorWords } from '../words/error-words.ts';

/** Mistakes at the border: what is wrong, and what to do. In English. */
export const errors = {
  unknownOrder: (pen, query) =>
    pen.words`No order fits “${pen.text(query, 80)}”. Try the order number, a tracking number, an e-mail address, or the last four digits of a phone number.`,
  unknownCase: (pen, id) =>
    pen.words`There is no case “${pen.text(id, 40)}”. Case ids look like EX-1042; find them with /cases.`,
  nothingFound: (pen, query) => pen.words`No case fits “${pen.text(query, 80)}”. Try fewer or other words.`,
  queryTooShort: 'This is too short to search for. Give two characters or more.',
  wrongCard:
    'This button names another case than its message shows, so nothing was changed. Open the case with /case and its id.',
  movedOn: (pen, status, by, at) =>
    pen.words`The case has moved on: it is ${pen.ours(status)} by now, last changed by ${pen.person(by)} at ${pen.time(at)}. Your click changed nothing; the card will show how it stands.`,
  noAnswer: 'Ordermend could not answer in time, so nothing was changed. Please try again.',
  formExpired: 'The form could not be opened in time, so nothing was changed. Please click again.',
  alreadySent: 'This form was sent already; its first answer stands.',
  dateMissing: 'Choose a date and a time.',
  dateInPast: 'This time has passed already. Choose one in the future.',
  dateTooFar: 'This is more than a year away. Choose a nearer time.',
  amountFormat: 'Write the amount in digits with a point, such as 12.50: no comma, no spaces, no currency.',
  amountExponent: (pen, currency, digits) =>
    digits === 0
      ? pen.words`${pen.text(currency, 8)} has no decimals. Write a whole number.`
      : pen.words`${pen.text(currency, 8)} has ${digits} decimals at most.`,
  amountCurrency: (pen, currency) =>
    pen.words`“${pen.text(currency, 8)}” is not a currency that Ordermend knows. Refund this payment in your shop.`,
  textMissing: 'Please write a few words.',
  textTooLong: (pen, most) => pen.words`Please keep it under ${most} characters.`,
  choiceMissing: 'Please choose one.',
  choiceGone: 'This is not offered any more. Please choose again.',
  notAPerson: 'Please choose an active person of this workspace.',
  cannotHandle: (pen, person) =>
    pen.words`${pen.person(person)} has no role that handles cases of this team. Choose somebody else, or ask an admin for the role.`,
  guests: 'Guests and people of other organisations cannot work on cases. Ask somebody of the team.',
  notInChannel: 'Ordermend is not in this channel. Invite it with /invite and try again.',
  slackRefused: (pen, error) =>
    pen.words`Slack does not let Ordermend do this here (${pen.text(error, 60)}). An admin can find out why with “ordermend doctor”.`,
  failed: (pen, reference) =>
    pen.words`Something went wrong on our side and nothing was changed. Please try again; if it stays so, give an admin this reference: ${pen.text(reference, 40)}.`,
} satisfies ErrorWords;
