import type { CountedNoun } from '../clauses/noun-after.ts';
import type { Lead } from '../clauses/read-lead.ts';
import { facets } from '../owners/measure-nouns.ts';
import { refersBack } from '../owners/refers-back.ts';
import { dropAdverbials, readSubject } from '../owners/read-subject.ts';
import type { IsKnown } from '../owners/split-list.ts';
import { dependentMeasure } from './dependent-measure.ts';
import type { Memory } from './memory.ts';
import type { Owners } from './owners.ts';
import { capacityOf, saidBefore } from './said-before.ts';

/** 亿元以上重点项目186个,其中|10亿元以上|32个: of the things counted before, those of a size. */
const sizeClass = /^[\d.十百千万亿]+(?:元|美元|平方米|吨)(?:及以上|以上|以下)的?/;

/** Acts that are measured by themselves: 进出口总额下降12.3%,其中出口|下降8.6%. */
const namesItself = new Set(['出口', '进口']);

const perHead = /^[人户]均$/;

const facetWords = [...facets.keys()].sort((one, other) => other.length - one.length);

const elided = (memory: Memory, facet = ''): Owners => ({
  names: memory.owners,
  kind: 'remembered',
  verb: memory.verb,
  noun: memory.noun,
  facet,
  counted: false,
});

const fresh = (verb: string, noun: string, counted = false): Owners => ({
  names: [verb + noun],
  kind: 'new',
  verb,
  noun,
  facet: '',
  counted,
});

/** 等 and lists of examples before a count name no owner: 百年福街、广厦艺术街等|6个. */
function ownerBeforeCount(noun: string): string {
  if (/等$/.test(noun) || /[、]/.test(noun)) return '';
  return noun.replace(/(?:已|现|共|还)*(?:拥有|具有|有|的|了)$/, '');
}

/** A noun too short to say what is counted takes in the examples before it: 应急处置、医疗物资保障等|11个|工作组. */
const saysLittle = (noun: string) => noun.length <= 3;
const longestExamples = 24;

/** A counted noun after the number, with the verb or the owner before it. */
function counted(
  rest: string,
  { noun, which }: CountedNoun,
  listed: boolean,
  memory: Memory,
  known: IsKnown,
): Owners {
  const before = readSubject(rest);
  if (which !== '') return fresh(before.verb, `${which}的${noun}`, true);
  if (known(memory.theme + noun)) return fresh('', memory.theme + noun, true);
  const owner = ownerBeforeCount(before.noun);
  const verb = before.verb === '' && rest === '' && listed ? memory.verb : before.verb;
  const enumerated = before.noun !== '' && owner === '';
  const whole = before.noun + noun;
  if (/等$/.test(before.noun) && saysLittle(noun) && whole.length <= longestExamples)
    return { ...fresh('', whole, true), names: [known(noun) ? noun : whole], called: whole };
  if (enumerated && !known(noun) && known(whole))
    return { ...fresh('', noun, true), names: [whole], called: noun };
  return fresh(enumerated ? '' : verb, owner + noun, true);
}

/** 9个5-30万吨级泊位加快建设 are 在建 berths, not berths that there are. */
const stillBuilt = (owners: Owners, { underWay }: CountedNoun): Owners => {
  const [name] = owners.names;
  return underWay && owners.called === undefined && name !== undefined
    ? { ...owners, called: `在建${name}` }
    : owners;
};

/** The longest end of the lead that the catalogue knows, where it says more than the noun read: 全年|建成5G基站. */
function knownEnd(rest: string, noun: string, known: IsKnown): string | null {
  if (known(noun)) return null;
  const words = dropAdverbials(rest);
  for (let start = 0; words.length - start > noun.length; start += 1) {
    if (known(words.slice(start))) return words.slice(start);
  }
  return null;
}

/** Resolves whose figure a lead and a tail speak of. `listed`: it continues a list after 、or 和. */
export function ownersOf(
  lead: Lead,
  after: CountedNoun | null,
  listed: boolean,
  memory: Memory,
  known: IsKnown,
): Owners {
  const rest = lead.rest;
  const light =
    lead.cue === null ||
    lead.cue.kind === 'change' ||
    /^(?:完成|实现|有|共有|安排|在|为|由|从|达成)$/.test(lead.cue.word) ||
    rest === '';
  if (after !== null && light)
    return stillBuilt(counted(rest, after, listed, memory, known), after);
  const size = dropAdverbials(rest);
  if (size !== '' && size.replace(sizeClass, '') === '' && memory.noun !== '')
    return { ...fresh('', size + memory.noun.replace(sizeClass, '')), kind: 'derived' };
  const facet = facetWords.find((word) => rest.endsWith(word));
  if (rest === '' && memory.announced !== '' && lead.cue?.kind !== 'change')
    return fresh('', memory.announced);
  if (rest === '' || refersBack(rest)) return elided(memory);
  if (/^占/.test(rest) || (rest === '' && lead.cue?.word === '占')) {
    return { ...elided(memory), kind: 'derived', facet: rest };
  }
  const subject = readSubject(rest);
  // 总量居全市第二位; but 全市出口总额 is of exports
  if (facet !== undefined && facet === subject.noun && !namesItself.has(subject.verb)) {
    if (memory.opened !== '') return fresh('', memory.opened + facet);
    if (memory.owners.length > 0) return elided(memory, facet);
  }
  if (subject.noun === '' && subject.verb === '') return elided(memory);
  if (subject.noun === '') {
    return fresh(subject.verb, namesItself.has(subject.verb) ? '' : memory.noun);
  }
  // 生产总值增长8.5%,人均达到5.62万元
  if (perHead.test(subject.noun) && memory.owners.length === 1)
    return fresh('', subject.noun + (memory.owners[0] ?? '').replace(/^人均/, ''));
  const named = knownEnd(rest, subject.verb + subject.noun, known);
  if (named !== null) {
    const called = subject.verb + subject.noun;
    return { ...fresh(subject.verb, subject.noun), names: [named], called };
  }
  const measure = subject.verb === '' ? dependentMeasure(subject.noun, memory, listed) : null;
  const capacity = listed && lead.cue === null ? capacityOf(subject.noun, memory) : '';
  if (capacity !== '') return fresh(memory.verb, capacity);
  if (subject.verb === '' && listed && lead.cue === null)
    return measure === null ? fresh(memory.verb, subject.noun) : fresh('', measure);
  const unsaid = saidBefore(subject, listed, memory);
  if (unsaid !== '') return fresh('', unsaid + subject.verb + subject.noun);
  return measure === null ? fresh(subject.verb, subject.noun) : fresh('', measure);
}
