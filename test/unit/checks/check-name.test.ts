import { describe, expect, test } from 'vitest';
import { checkName, type NameProblem } from '../../../src/domain/checks/check-name.ts';

const judge = (name: string | null | undefined) => checkName({ name });

test.each([
  ...['John Smith', 'Anne-Marie van der Berg', "Siobhán O'Brien", 'D’Angelo', 'Maria José da Silva', 'Smith, John'],
  ...['Nan Li', 'An', 'Bob (Robert) Smith', 'Dr. Max Bauer Jr.', 'John & Jane Miller', 'Testa', 'Patrice Test'],
  ...['张三', '陈先生', '欧阳娜娜', '丽丽', '丹', '司马相如', '김민준', '佐藤 健', 'محمد علي', 'Иван Петров', 'Müller'],
  ...['小仙女🌸', 'John Smith 3rd', 'María 2ª', '菜鸟驿站3号', 'Studio 54', '3M Company', 'Bauer GmbH 2'],
])('%s is a name', (name) => {
  expect(judge(name)).toEqual({ verdict: 'good' });
});

test.each(['张**', '张*', 'J*** S.', '王＊明', '李xx', '李某', '朱某某', 'J. S.', 'A'])(
  '%s is masked by its platform, which is nobody’s mistake',
  (name) => {
    expect(judge(name)).toEqual({ verdict: 'unknown', why: 'masked' });
  },
);

test.each(['张三[1234]', '张三(1234)', '张三【0086】', '李四转8812', 'Bob ext. 4321'])(
  '%s carries the extension of a virtual number',
  (name) => {
    expect(judge(name)).toEqual({ verdict: 'unknown', why: 'platform' });
  },
);

describe('a name that is none', () => {
  const wrong: readonly (readonly [NameProblem, readonly string[]])[] = [
    ['empty', ['', '   ', '\t']],
    [
      'placeholder',
      ['test', 'Test User', 'TEST TEST', 'test123', 'aaa', 'AAAA', '123', '13812345678', '...', '-', 'n/a'],
    ],
    [
      'placeholder',
      ['John Doe', 'asdf', 'xxx', '测试', '测试2', '先生', '匿名', '无', '啊啊啊', '收货人', '某某', '哈哈哈'],
    ],
    ['emoji', ['🌸🌸', '😀', '❤️ ❤️']],
    ['digits', ['John Smith2', '王2小', 'Mar1a Lopez', '王麻子１２', 'Bob 4155552671']],
  ];

  test.each(wrong.flatMap(([problem, names]) => names.map((name) => [name, problem] as const)))(
    '%j is called %s',
    (name, problem) => {
      expect(judge(name)).toEqual({ verdict: 'bad', problem });
    },
  );
});

test('a name that was never sent is not judged', () => {
  expect([checkName({}), judge(undefined), judge(null)]).toEqual(Array(3).fill({ verdict: 'unknown', why: 'absent' }));
});
