import type { SilenceWords } from '../words/silence-words.ts';

/** Silences, in English. */
export const silences = {
  title: 'Silences',
  none: 'No kind of case is silenced.',
  line: (pen, name, matcher, until, by, reason) =>
    pen.words`${pen.ours(name)}: ${pen.text(matcher, 200)} until ${pen.time(until)}, by ${pen.person(by)}: “${pen.text(reason, 160)}”`,
  kept: (pen, kept, now) =>
    kept === 0
      ? pen.words`nothing kept so far`
      : now === 0
        ? pen.words`${kept} cases kept from being posted so far`
        : pen.words`${kept} cases kept from being posted so far, ${now} of them still`,
  set: (pen, name, matcher, until) =>
    pen.words`${pen.ours(name)} is set: new cases of ${pen.text(matcher, 200)} are recorded and not posted until ${pen.time(until)}. Those that are still open then get their cards. End it before with /ordermend unsilence ${pen.ours(name)}.`,
  ended: (pen, name, keptNow) =>
    keptNow === 0
      ? pen.words`${pen.ours(name)} has ended. It keeps no case from being posted.`
      : pen.words`${pen.ours(name)} has ended. The ${keptNow} cases that it kept get their cards now, if they are still open.`,
  howTo: (pen) =>
    pen.words`Silence with \`/ordermend silence LOG.* carrier=dhl 4h strike at the hub\`, end with \`/ordermend unsilence S-1\`.`,
  onCase: (pen, name, until) => pen.words`silenced by ${pen.ours(name)} until ${pen.time(until)}`,
  banner: (pen, count) => (count === 1 ? pen.words`1 silence` : pen.words`${count} silences`),
  refused: {
    leadsOnly: (pen) =>
      pen.words`Only a lead may silence cases, and nothing was changed. Ask a lead to write \`/ordermend silence LOG.* carrier=dhl 4h strike at the hub\`.`,
    notYourTeams: (pen, teams) =>
      pen.words`You may silence cases of your own teams only: add one of them, e.g. \`team=${pen.text(teams[0] ?? '', 40)}\`. Yours: ${pen.text(teams.join(', '), 200)}.`,
    unknown: (pen, name) =>
      pen.words`No silence “${pen.text(name, 20)}” lasts now. See them with \`/ordermend silence\`, end one with \`/ordermend unsilence S-1\`.`,
    noCondition: (pen) =>
      pen.words`Say which cases first, then how long, then why: \`/ordermend silence LOG.* carrier=dhl 4h strike at the hub\`.`,
    unknownCondition: (pen, word, fields) =>
      pen.words`“${pen.text(word, 60)}” is no condition and no length of time. Conditions are a code such as \`LOG.*\` and ${pen.text(fields.map((field) => `${field}=…`).join(', '), 200)}; write e.g. \`/ordermend silence LOG.* carrier="DHL Express" 4h strike at the hub\`.`,
    twice: (pen, field) =>
      pen.words`“${pen.ours(field)}” stands there twice. A silence takes each condition once; write two silences, or use \`*\`.`,
    unknownValue: (pen, field, value, known) =>
      pen.words`No ${pen.ours(field)} is “${pen.text(value, 60)}”. Write one of: ${pen.text(known.join(', '), 400)}.`,
    noLength: (pen) =>
      pen.words`Say for how long after the conditions, in minutes, hours or days: \`/ordermend silence LOG.* carrier=dhl 4h strike at the hub\`.`,
    tooLong: (pen) => pen.words`A silence lasts 7 days at most. Write \`7d\` or less, and set it again when it ends.`,
    noReason: (pen) =>
      pen.words`Say why at the end, for those who wonder: \`/ordermend silence LOG.* carrier=dhl 4h strike at the hub\`.`,
  },
} satisfies SilenceWords;
