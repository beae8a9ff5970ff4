import type { CountedNoun } from '../clauses/noun-after.ts';
import { counted } from '../owners/owner.ts';
import type { Owner } from '../owners/owner.ts';
import type { MeasuredClause } from '../stages/clause.ts';
import type { OwnerRule } from './owner-rule.ts';

/** Cues before a number that leave the noun after it the owner: 完成12项|改革任务. */
const lightCue = /^(?:完成|实现|有|共有|安排|在|为|由|从|达成)$/;

/** The noun counted after the number, where the words before it leave it the owner; null where they name one or tell of a growth. */
function countedNoun({ counted: noun, measured, lead }: MeasuredClause): CountedNoun | null {
  const { cue, rest } = lead;
  const light = cue === null || cue.kind === 'change' || lightCue.test(cue.word) || rest === '';
  return light && measured.measure !== 'growth' ? noun : null;
}

/** 等 and lists of examples before a count name no owner: 百年福街、广厦艺术街等|6个. */
function ownerBeforeCount(noun: string): string {
  if (/等$/.test(noun) || /[、]/.test(noun)) return '';
  return noun.replace(/(?:已|现|共|还)*(?:拥有|具有|有|的|了)$/, '');
}

/** Whether examples of what is counted stand before the number. */
const isEnumerated = ({ subject }: MeasuredClause): boolean =>
  subject.noun !== '' && ownerBeforeCount(subject.noun) === '';

/** 9个5-30万吨级泊位加快建设 are 在建 berths, not berths that there are. */
const stillBuilt = (owner: Owner, { underWay }: CountedNoun): Owner => {
  const [name] = owner.names;
  return underWay && owner.called === undefined && name !== undefined
    ? { ...owner, called: `在建${name}` }
    : owner;
};

/** A noun too short to say what is counted takes in the examples before it: 应急处置、医疗物资保障等|11个|工作组. */
const saysLittle = 3;
const longestExamples = 24;

/** A rule for a noun that is counted after the number. */
const ofCounted =
  (owner: (noun: CountedNoun, clause: MeasuredClause) => Owner | null) =>
  (clause: MeasuredClause): Owner | null => {
    const noun = countedNoun(clause);
    const found = noun === null ? null : owner(noun, clause);
    return noun === null || found === null ? null : stillBuilt(found, noun);
  };

/** Owners that are counted, and stand after their number. */
export const countedRules: readonly OwnerRule[] = [
  {
    rule: 'counted-which',
    says: 'the predicate behind the counted noun says which of them are counted',
    taught: [['陕汽金玺等3户重点企业入选辽宁“瞪羚”企业名单。', '入选辽宁“瞪羚”企业的重点企业']],
    spares: [['12项民生实事有效落实。', 'counted-noun']],
    owner: ofCounted(({ noun, which }, { subject }) =>
      which === '' ? null : counted(subject.verb, `${which}的${noun}`),
    ),
  },
  {
    rule: 'counted-of-theme',
    says: 'the catalogue knows the counted noun with the theme of the clause before',
    taught: [['成功举办第二届云溪茶叶博览会，超过900家采茶商参会。', '云溪茶叶博览会采茶商']],
    spares: [['成功举办第二届云溪茶叶博览会，建成40座蓝顶粮仓。', 'counted-noun']],
    knows: ['云溪茶叶博览会采茶商'],
    owner: ofCounted(({ noun }, { heard, known }) =>
      known(heard.theme + noun) ? counted('', heard.theme + noun) : null,
    ),
  },
  {
    rule: 'counted-with-examples',
    says: 'the counted noun says too little alone and takes in the examples before the number',
    taught: [['组建应急处置等11个工作组。', '应急处置等工作组']],
    spares: [['推出辽河夜市、东方银座夜市等8个季节性美食街。', 'counted-noun']],
    owner: ofCounted(({ noun }, { subject, known }) => {
      const whole = subject.noun + noun;
      if (!/等$/.test(subject.noun) || noun.length > saysLittle || whole.length > longestExamples)
        return null;
      return { ...counted('', whole), names: [known(noun) ? noun : whole], called: whole };
    }),
  },
  {
    rule: 'counted-known-whole',
    says: 'the catalogue knows the counted noun only with the words before the number',
    taught: [
      [
        '有序推动中储粮粮食仓储物流、长寿乐二期等20个支撑项目。',
        '中储粮粮食仓储物流、长寿乐二期等支撑项目',
      ],
    ],
    spares: [['推出辽河夜市、东方银座夜市等8个季节性美食街。', 'counted-noun']],
    knows: ['中储粮粮食仓储物流、长寿乐二期等支撑项目'],
    owner: ofCounted(({ noun }, clause) => {
      const whole = clause.subject.noun + noun;
      const fits = isEnumerated(clause) && !clause.known(noun) && clause.known(whole);
      return fits ? { ...counted('', noun), names: [whole], called: noun } : null;
    }),
  },
  {
    rule: 'counted-noun',
    says: 'the noun counted after the number, with the verb or the owner before it',
    taught: [
      ['建成40座蓝顶粮仓和12座绿顶水塔。', '建成绿顶水塔'],
      ['打造百年福街、广厦艺术街等6个夜经济示范街区。', '夜经济示范街区'],
    ],
    spares: [
      ['地区生产总值突破1300亿元大关。', 'as-said'],
      ['规模以上工业企业营业收入保持20%以上增长。', 'as-said'],
    ],
    owner: ofCounted(({ noun }, clause) => {
      const { subject, lead, listed, memory } = clause;
      if (isEnumerated(clause)) return counted('', noun);
      const goesOn = subject.verb === '' && lead.rest === '' && listed;
      return counted(
        goesOn ? memory.said.verb : subject.verb,
        ownerBeforeCount(subject.noun) + noun,
      );
    }),
  },
];
