import type { OwnSettingsWords } from '../words/own-settings-words.ts';

/** What a person wants for themselves, in English. */
export const own = {
  title: 'My settings',
  submit: 'Save',
  zone: (pen, zone) => pen.words`Times are those of your time zone in Slack: ${pen.text(zone, 60)}`,
  fields: {
    language: 'Language',
    quietFrom: 'Quiet hours from',
    quietTo: 'Quiet hours to',
    direct: 'Direct messages',
    daily: 'Daily list of my cases',
    followUps: 'Reminders of my follow-ups',
  },
  hints: {
    quiet: 'Direct messages wait until they are over. Leave both empty for none.',
    direct: 'What is not ticked is still on Home and on the card.',
    daily: 'Leave it empty for none.',
  },
  languages: { auto: 'As in Slack', en: 'English', 'zh-CN': 'Chinese' },
  notices: {
    term: 'A term of my case is at 80 %',
    approval: 'My approval is asked for',
    task: 'A task for my department',
  },
  places: { thread: 'In the thread of the case', direct: 'As a direct message' },
  errors: { otherEnd: 'Quiet hours need a beginning and an end.' },
} satisfies OwnSettingsWords;
