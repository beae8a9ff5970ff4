import { withoutCompletion } from '../clauses/completion.ts';
import { readLead } from '../clauses/read-lead.ts';
import type { Lead } from '../clauses/read-lead.ts';
import {
  comparedWith,
  namesYardstick,
  yardstickIn,
  yardsticksNamed,
} from '../clauses/yardstick.ts';
import type { Yardstick } from '../clauses/yardstick.ts';
import type { Figure } from '../quantities/quantity.ts';
import { measureOf } from './measure-of.ts';
import type { Reading } from './measure-of.ts';
import type { Memory } from './memory.ts';
import { rankLead } from './rank-lead.ts';

/** Whether a figure is counted in percentage points. */
export const isPoints = (figure: Figure) =>
  figure.kind === 'quantity' && /点$/.test(figure.unit ?? '');

/**
 * The yardstick a figure's lead ends with (低于考核目标|1.8个百分点); null where it names none, or where neither the unit
 * nor the words say that a difference is meant.
 */
export function yardstickOf(words: string, figure: Figure): Yardstick | null {
  if (figure.kind !== 'quantity') return null;
  const found = yardstickIn(words);
  return found !== null && (isPoints(figure) || namesYardstick.test(words.slice(found.at)))
    ? found
    : null;
}

/** The words before a figure, read as its kind asks: those of a rank without a cue, those of a change without what it is compared with. */
export function leadOf(words: string, figure: Figure): Lead {
  if (figure.kind !== 'quantity') return rankLead(words);
  const lead = readLead(withoutCompletion(words));
  return lead.cue?.kind === 'change'
    ? { ...lead, rest: lead.rest.replace(comparedWith, '') }
    : lead;
}

/** What kind of statement a figure is, and its sign: with a yardstick a difference, else by its unit and lead. */
export function readingOf(
  figure: Figure,
  lead: Lead,
  yardstick: Yardstick | null,
  counted: boolean,
): Reading {
  if (figure.kind === 'rank') return { measure: 'rank', sign: 1 };
  if (figure.kind === 'goal') return { measure: 'qualitative', sign: 1 };
  return yardstick === null
    ? measureOf(figure, lead, counted)
    : { measure: 'difference', sign: yardstick.sign };
}

/** 增速由年初的-12%|回升至年末的6.5%, 降幅由12%|收窄至5%: of one growth to another. */
const changesTo = /^(?:回升|回落|提高|提升|上升|下降|加快|放缓|收窄|扩大)[到至]/;

/**
 * 生产总值增长14%,力争达到16%; 增长10.2%,未达到12%的预期目标; 上涨2.1%,控制在3%以内: what is
 * striven for is the growth just named.
 */
export function strivesOn(
  reading: Reading,
  figure: Figure,
  words: string,
  lead: Lead,
  { growth }: Memory,
): Reading | null {
  const strives = lead.rest === '' && /^(?:并|全力)?(?:力争|争取|确保|冲刺|控制在)/.test(words);
  const turnsTo = lead.rest === '' && changesTo.test(words);
  const goesOn = strives || turnsTo || /^未(?:能)?(?:达到|完成|实现)?$/.test(words);
  const share = figure.kind === 'quantity' && figure.unit === '%' && reading.measure === 'level';
  return goesOn && share && growth !== null ? { measure: 'growth', sign: growth } : null;
}

/**
 * The lead of a comparison: 比年初预期分别低2.4个和6.2个百分点 speaks of two owners though 分别 stands behind, 分别高于全国、
 * 全省2.4和1.8个百分点 of one, with a yardstick for each figure.
 */
export function compared(
  lead: Lead,
  words: string,
  yardstick: Yardstick | null,
  figures: number,
): Lead {
  if (yardstick === null || figures < 2) return lead;
  const named = words.slice(yardstick.at);
  if (yardsticksNamed(named) === figures)
    return { ...lead, adverbs: lead.adverbs.filter((word) => word !== '分别') };
  return named.includes('分别') ? { ...lead, adverbs: [...lead.adverbs, '分别'] } : lead;
}

/** 营收保持20%以上|增长; 实现8%的增长: the change stands behind the number. */
const changes = /^的?(?:高速|较快|快速|持续|稳定|正)?(?:增长|增幅|增速)(?:速度)?(?=$|[,;、和])/;

/** A share that is said to be a growth after its number; null when nothing is said. */
export function growsAfter(reading: Reading, figure: Figure, tail: string): Reading | null {
  const share = figure.kind === 'quantity' && figure.unit === '%' && reading.measure === 'level';
  return share && changes.test(tail) ? { measure: 'growth', sign: 1 } : null;
}
