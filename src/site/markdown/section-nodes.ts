import type { Element, ElementContent, Text } from 'hast';
import { routes } from '../routes.ts';
import type { FigureMark } from './figure-marks.ts';

const KIND = { actual: 'r', estimate: 'e', target: 't' } as const;

export const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({ type: 'element', tagName, properties, children });

export const text = (value: string): Text => ({ type: 'text', value });

/** The number in the gutter: the sentence's address, to be copied. Not selected with the text (by style). */
export const gutterNumber = (id: string, label: string, spoken: string): Element =>
  element('a', { className: ['no'], href: `#${id}`, ariaLabel: spoken }, [text(label)]);

/** A figure in its text, linked to its indicator; `prose` may break at the end of a line. */
export function figure(mark: FigureMark, words: string, prose: boolean): Element {
  const first = mark.observations[0];
  const href = first ? routes.observationFromBeside(first.indicator, first.observation) : '#';
  const all = mark.observations.map(({ indicator, observation }) => `${indicator}#${observation}`);
  const more = all.length > 1 ? { 'data-all': all.join(' ') } : {};
  return element(
    'a',
    { className: ['f', KIND[mark.status], ...(prose ? ['br'] : [])], href, ...more },
    [text(words)],
  );
}

/** A figure and the mark after it, which are not parted at the end of a line. */
export const unparted = (children: ElementContent[]): Element =>
  element('span', { className: ['nw'] }, children);
