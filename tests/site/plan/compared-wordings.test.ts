import { expect, test } from 'vitest';
import type { Comparability } from '../../../src/model/comparability.ts';
import {
  comparabilityOf,
  comparabilityOfWordings,
} from '../../../src/site/plan/compared-wordings.ts';
import { pairs } from '../../../src/site/plan/pairs.ts';
import { figureOf } from '../../../src/site/plan/plan-side.ts';
import { expectGolden } from '../../golden.ts';
import { data, from, indicator } from '../make-data.ts';
import { panjin } from '../panjin-data.ts';

test.each<[result: string, goal: string, Comparability]>([
  ['新增城镇就业', '城镇新增就业', 'same'],
  ['粮食产量', '粮食总产量', 'same'],
  ['全社会研发支出占地区生产总值比重', '全社会研发投入占地区生产总值比重', 'same'],
  ['注册科技中小型企业', '新注册科技型中小企业', 'same'],
  ['开复工项目', '重点项目', 'scope'],
  ['竣工项目', '竣工投产项目', 'scope'],
  ['科技成果转化', '重点科技成果转化', 'scope'],
  ['重点项目', '重点项目', 'same'],
  ['累计引进创新创业团队', '引进创新创业团队', 'kind'],
  ['新建5G基站', '建成5G基站', 'unsaid'],
  ['签约引进项目', '签约注册项目', 'unsaid'],
  ['培育高新技术企业', '新增高新技术企业', 'unsaid'],
])('%s beside %s: %s', (result, goal, expected) => {
  expect(comparabilityOfWordings(result, goal)).toBe(expected);
  expect(comparabilityOfWordings(goal, result)).toBe(expected);
});

const RAW = '新开工项目312个。新开工项目303个。';

/** A pair whose wordings are the same, and an entry that says otherwise. */
function decided(result: string, note?: string) {
  const projects = indicator('projects', [
    { ...from('2020 312个'), subject: '新开工项目' },
    { ...from('2021 303个'), subject: '新开工项目' },
  ]);
  const report = data([projects], [], RAW);
  report.catalogue.comparability = [
    {
      report: 'some-2021',
      indicator: 'projects',
      comparability: 'scope',
      result,
      goal: '新开工项目',
      ...(note ? { note } : {}),
    },
  ];
  const side = (period: string) => ({
    indicator: projects,
    level: projects.observations.find((one) => one.period === period)!,
    all: [],
  });
  return comparabilityOf(report, side('2020'), side('2021'));
}

test('an entry decides where the words around the figures do, and says so in the words it quotes', () => {
  expect(decided('新开工项目3')).toEqual({
    comparability: 'scope',
    note: '2020年称“新开工项目3”，2021年称“新开工项目”；口径不同，不作比较',
  });
  expect(decided('新开工项目', '另见').note).toBe('另见');
});

test('an entry that quotes what is not there stops the build and says so', () => {
  expect(() => decided('重点项目')).toThrow(
    'content/catalogue/comparability.yaml: projects: expected "重点项目" in 1-1.s1, found no such words; quote the sentence as the source has it',
  );
});

test('of this report every pair is judged as it was read by hand', () => {
  const lines = pairs(panjin).map(({ result, target, comparability }) => {
    const said = [result, target].map((side) => figureOf(side)?.subject ?? side.words?.text);
    return `${comparability} | ${target.indicator.id} | ${said.join(' | ')}`;
  });
  expectGolden('plan/panjin-2021.comparability.txt', `${lines.join('\n')}\n`);
});

test('every entry decides a pair of its report', () => {
  const paired = new Set(pairs(panjin).map(({ result }) => result.indicator.id));
  const { comparability } = panjin.catalogue;
  expect(comparability.length).toBeGreaterThan(0);
  expect(comparability.filter(({ indicator: id }) => !paired.has(id))).toEqual([]);
});
