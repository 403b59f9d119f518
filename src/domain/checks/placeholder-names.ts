import { words } from './words.ts';

/** Words that stand where a name should be; a name is a placeholder when all of its words are among them. */
export const PLACEHOLDER_WORDS: ReadonlySet<string> = new Set(
  words(`
    test tests testing tester teste prueba essai demo dummy sample example fake placeholder lorem ipsum blah
    asd asdf asdfg asdfgh asdfghjkl qwe qwer qwert qwerty qwertz zxc zxcv abc abcd xyz
    none null nil undefined unknown anonymous anon nobody n/a tbd tba
    name firstname lastname fullname surname first last customer client user buyer recipient guest admin cliente kunde
  `),
);

/** Whole entries that are no name although their words could be. */
export const PLACEHOLDER_NAMES: ReadonlySet<string> = new Set([
  ...['john doe', 'jane doe', 'joe bloggs', 'max mustermann', 'erika mustermann', 'foo bar', 'foo', 'your name'],
  ...['full name', 'no name', 'not provided', 'not available', 'same as billing', 'same as above', 'as above'],
  ...words(`
    测试 测试员 测试用户 测试测试 试试 匿名 匿名用户 无名 无名氏 未知 无 暂无 没有 收货人 收件人 姓名 名字 昵称 不知道 不告诉你
    保密 随便 某某 某人 先生 女士 小姐 顾客 客户 用户 买家 本人 自己 我 同上 你好 哈哈 呵呵 嘿嘿 嘻嘻 啊啊
  `),
]);
