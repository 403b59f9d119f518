import type { OwnSettingsWords } from '../words/own-settings-words.ts';

/** What a person wants for themselves, in Simplified Chinese. */
export const own = {
  title: '我的设置',
  submit: '保存',
  zone: (pen, zone) => pen.words`时间按您在 Slack 中的时区：${pen.text(zone, 60)}`,
  fields: {
    language: '语言',
    quietFrom: '免打扰开始',
    quietTo: '免打扰结束',
    direct: '私信通知',
    daily: '每日发送我的异常单',
    followUps: '跟进提醒',
  },
  hints: {
    quiet: '免打扰期间的私信会推迟到结束后发送。两项都留空则不启用。',
    direct: '未勾选的内容仍会显示在主页和卡片上。',
    daily: '留空则不发送。',
  },
  languages: { auto: '跟随 Slack', en: '英文', 'zh-CN': '中文' },
  notices: {
    term: '我的异常单用时达到 80%',
    approval: '需要我审批',
    task: '我所在部门有新任务',
  },
  places: { thread: '在异常单的消息列中', direct: '以私信发送' },
  errors: { otherEnd: '免打扰时段需要同时填写开始和结束时间。' },
} satisfies OwnSettingsWords;
