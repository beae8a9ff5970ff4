import type { PhrasingContent, RootContent } from 'mdast';
import { routes } from '../routes.ts';
import type { FigureMark } from './figure-marks.ts';

type Properties = Record<string, string | string[] | boolean>;

const KIND = { actual: 'r', estimate: 'e', target: 't' } as const;

/** An element for the pipeline from Markdown to HTML: its name and properties travel in `data`. */
export function element<T = PhrasingContent>(
  name: string,
  properties: Properties,
  children: readonly unknown[],
): T {
  return {
    type: name,
    data: { hName: name, hProperties: properties },
    children: [...children],
  } as T;
}

export const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** The number in the gutter: the sentence's address, to be copied. Not selected with the text (by style). */
export function gutterNumber(id: string, label: string, spoken: string): PhrasingContent {
  return element('a', { className: ['no'], href: `#${id}`, ariaLabel: spoken }, [text(label)]);
}

/** A figure in its text, linked to its indicator; `prose` may break at the end of a line. */
export function figure(mark: FigureMark, words: string, prose: boolean): PhrasingContent {
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
export const unparted = (children: PhrasingContent[]): PhrasingContent =>
  element('span', { className: ['nw'] }, children);

export const block = (name: string, properties: Properties, children: readonly unknown[]) =>
  element<RootContent>(name, properties, children);
