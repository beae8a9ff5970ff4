import { named } from '../owners/owner.ts';
import type { Owner } from '../owners/owner.ts';
import { dropAdverbials } from '../owners/read-subject.ts';
import { capacityOf, ownedMeasure, unsaidHead } from '../owners/unsaid.ts';
import type { MeasuredClause } from '../stages/clause.ts';
import type { OwnerRule } from './owner-rule.ts';

const perHead = /^[人户]均$/;

/** The longest end of the lead that the catalogue knows, where it says more than the noun read: 全年|建成5G基站. */
function knownEnd({ lead, subject, known }: MeasuredClause): string | null {
  const read = subject.verb + subject.noun;
  if (known(read)) return null;
  const words = dropAdverbials(lead.rest);
  for (let start = 0; words.length - start > read.length; start += 1) {
    if (known(words.slice(start))) return words.slice(start);
  }
  return null;
}

/** An item of a list that has neither verb nor cue of its own. */
const isBareItem = ({ listed, lead, subject }: MeasuredClause): boolean =>
  listed && lead.cue === null && subject.verb === '';

/** The full name of a bare measure; null where it is none. */
const measureOfOwner = ({ subject, listed, heard, memory }: MeasuredClause): string | null =>
  subject.verb === '' ? ownedMeasure(subject.noun, listed, heard, memory.said) : null;

/** Owners that the words before the figure name, in whole or in part. */
export const namedRules: readonly OwnerRule[] = [
  {
    rule: 'per-head',
    says: 'the owner said before, per head',
    taught: [['生产总值增长8.5%，人均达到5.62万元。', '人均生产总值']],
    spares: [['生产总值增长8.5%，人均可支配收入达到5.62万元。', 'as-said']],
    owner: ({ subject, memory }) => {
      const [owner, ...others] = memory.said.owners;
      return perHead.test(subject.noun) && owner !== undefined && others.length === 0
        ? named('', subject.noun + owner.replace(/^人均/, ''))
        : null;
    },
  },
  {
    rule: 'known-name',
    says: 'the catalogue knows a longer end of the words',
    taught: [['建设高标准农田5万亩。', '建设高标准农田']],
    spares: [['建设城市公园5座。', 'as-said']],
    knows: ['建设高标准农田'],
    owner: (clause) => {
      const name = knownEnd(clause);
      const { verb, noun } = clause.subject;
      return name === null ? null : { ...named(verb, noun), names: [name], called: verb + noun };
    },
  },
  {
    rule: 'capacity-of-next',
    says: 'what was lessened of the first trade is lessened of the next',
    taught: [['淘汰落后水泥产能30万吨、造纸5万吨、焦炭12万吨。', '淘汰落后焦炭产能']],
    spares: [['新增水泥产能30万吨、造纸5万吨。', 'item-of-list']],
    owner: ({ listed, lead, subject, memory }) => {
      const capacity = listed && lead.cue === null ? capacityOf(subject.noun, memory.said) : '';
      return capacity === '' ? null : named(memory.said.verb, capacity);
    },
  },
  {
    rule: 'item-of-list',
    says: 'an item of a list shares the verb of the first',
    taught: [['新增养老床位1500张、3岁以下婴幼儿托位2300个。', '新增3岁以下婴幼儿托位']],
    spares: [['新增养老床位1500张，托育机构达到23家。', 'as-said']],
    owner: (clause) =>
      isBareItem(clause) && measureOfOwner(clause) === null
        ? named(clause.memory.said.verb, clause.subject.noun)
        : null,
  },
  {
    rule: 'measure-of-owner',
    says: 'a bare measure of the theme, or of the owner said before',
    taught: [
      ['签约引进“飞地”项目58个，计划总投资84.4亿元。', '“飞地”项目计划总投资'],
      ['国际湿地城市认证各项指标全面通过国家评审，总分位列全国第二。', '国际湿地城市认证总分'],
    ],
    spares: [['实施重点项目46个，完成固定资产投资38亿元。', 'as-said']],
    owner: (clause) => {
      const measure = measureOfOwner(clause);
      return measure === null ? null : named('', measure);
    },
  },
  {
    rule: 'unsaid-head',
    says: 'the subject before said the head of this one',
    taught: [
      ['空气优良天数达到308天，优良天数比例达到84.2%。', '空气优良天数比例'],
      ['实施农村公路新改建工程40公里、维修改造工程110公里。', '农村公路维修改造工程'],
    ],
    spares: [
      ['空气优良天数达到308天，森林覆盖率达到84.2%。', 'as-said'],
      ['实施农村公路新改建工程40公里、桥梁改造工程11座。', 'item-of-list'],
    ],
    owner: ({ subject, listed, memory }) => {
      const head = unsaidHead(subject, listed, memory.said);
      return head === '' ? null : named('', head + subject.verb + subject.noun);
    },
  },
];

/** Where no rule gives an owner. */
export const asSaid = {
  rule: 'as-said',
  says: 'the words before the figure name the owner in full',
  taught: [['新建桥梁3座。', '新建桥梁']],
  spares: [['低保标准由187元提高到252元。', 'nothing-named']],
  owner: ({ subject }: MeasuredClause): Owner => named(subject.verb, subject.noun),
} satisfies OwnerRule;
