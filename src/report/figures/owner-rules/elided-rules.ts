import { longestFirst } from '../../../language/one-of.ts';
import { facets } from '../owners/facet-words.ts';
import { named, remembered } from '../owners/owner.ts';
import { dropAdverbials } from '../owners/read-subject.ts';
import { refersBack } from '../owners/refers-back.ts';
import type { MeasuredClause } from '../stages/clause.ts';
import type { OwnerRule } from './owner-rule.ts';

/** 亿元以上重点项目186个,其中|10亿元以上|32个: of the things counted before, those of a size. */
const sizeClass = /^[\d.十百千万亿]+(?:元|美元|平方米|吨)(?:及以上|以上|以下)的?/;

/** Acts that are measured by themselves: 进出口总额下降12.3%,其中出口|下降8.6%. */
const namesItself = new Set(['出口', '进口']);

const facetWords = longestFirst(facets.keys());

/** The facet that is all a lead names; null where it names more. 总量居全市第二位; but 全市出口总额 is of exports. */
function bareFacet({ lead, subject }: MeasuredClause): string | null {
  const facet = facetWords.find((word) => lead.rest.endsWith(word));
  return facet !== undefined && facet === subject.noun && !namesItself.has(subject.verb)
    ? facet
    : null;
}

/** Owners that the words before the figure leave out, because they were said before. */
export const elidedRules: readonly OwnerRule[] = [
  {
    rule: 'size-class',
    says: 'of the things counted before, those of a size',
    taught: [['新开工重点项目186个，其中10亿元以上32个。', '10亿元以上重点项目']],
    spares: [['新开工10亿元以上重点项目32个。', 'as-said']],
    owner: ({ lead, memory }) => {
      const size = dropAdverbials(lead.rest);
      const { noun } = memory.said;
      if (size === '' || size.replace(sizeClass, '') !== '' || noun === '') return null;
      return { ...named('', size + noun.replace(sizeClass, '')), kind: 'derived' };
    },
  },
  {
    rule: 'announced',
    says: 'the clause before named it without a number',
    taught: [['财政总收入突破亿元大关，实现11338万元。', '财政总收入']],
    spares: [['外贸出口较快增长，达到1.9亿美元，增长6.3%。', 'nothing-named']],
    owner: ({ lead, heard }) =>
      lead.rest === '' && heard.announced !== '' && lead.cue?.kind !== 'change'
        ? named('', heard.announced)
        : null,
  },
  {
    rule: 'nothing-named',
    says: 'no words name an owner, or only when and how: the one said before',
    taught: [
      ['粮食总产量286万吨，比上年增加8.4万吨。', '粮食总产量'],
      ['生产总值完成83亿元，上半年增长4.1%。', '生产总值'],
    ],
    spares: [
      ['粮食总产量286万吨，油料总产量增加8.4万吨。', 'as-said'],
      ['生产总值完成83亿元，上半年投资项目增长4.1%。', 'as-said'],
    ],
    owner: ({ subject, memory }) =>
      subject.noun === '' && subject.verb === '' ? remembered(memory.said) : null,
  },
  {
    rule: 'refers-back',
    says: 'the words only compare the owner said before with something',
    taught: [['生产总值达到91.4亿元，年增长14.4%。', '生产总值']],
    spares: [['生产总值达到91.4亿元，年发电量增长14.4%。', 'as-said']],
    owner: ({ lead, memory }) => (refersBack(lead.rest) ? remembered(memory.said) : null),
  },
  {
    rule: 'share-of-another',
    says: 'the share that the owner said before has in something',
    taught: [['全市原油加工量预计达到2800万吨，占全省比重达到27%。', '原油加工量占全省比重']],
    spares: [['国家高新技术企业56家，民营经济税收占比达到60%。', 'as-said']],
    owner: ({ lead, memory }) =>
      lead.rest.startsWith('占')
        ? { ...remembered(memory.said, lead.rest), kind: 'derived' }
        : null,
  },
  {
    rule: 'facet-of-opening',
    says: 'a bare facet of what the sentence opens with',
    taught: [['新增企业12家。民营经济提质增效，总量突破1000亿元。', '民营经济总量']],
    spares: [['民营经济增加值1000亿元，总量居全市第二位。', 'facet-of-last']],
    owner: (clause) => {
      const facet = bareFacet(clause);
      const { opened } = clause.heard;
      return facet === null || opened === '' ? null : named('', opened + facet);
    },
  },
  {
    rule: 'facet-of-last',
    says: 'a bare facet of the owner said before',
    taught: [['规模以上工业增加值增长15.2%，增速居全省第一位。', '规模以上工业增加值']],
    spares: [['规模以上工业增加值增长15.2%，全市出口总额增长8%。', 'as-said']],
    owner: (clause) => {
      const facet = bareFacet(clause);
      const { said } = clause.memory;
      return facet === null || said.owners.length === 0 ? null : remembered(said, facet);
    },
  },
  {
    rule: 'act-itself',
    says: 'an act that is measured by itself',
    taught: [['进出口总额下降12.3%，其中出口下降8.6%。', '出口']],
    spares: [['全年实施重点项目86个，其中新开工34个。', 'other-verb']],
    owner: ({ subject }) =>
      subject.noun === '' && namesItself.has(subject.verb) ? named(subject.verb, '') : null,
  },
  {
    rule: 'other-verb',
    says: 'another verb with the noun said before',
    taught: [['全年实施重点项目86个，其中新开工34个、续建52个。', '续建重点项目']],
    spares: [['全年实施重点项目86个，新建学校34所。', 'as-said']],
    owner: ({ subject, memory }) =>
      subject.noun === '' ? named(subject.verb, memory.said.noun) : null,
  },
];
