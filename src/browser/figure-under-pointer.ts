/** The figure whose preview brought the script of previews, and whether by touch. */
export interface AskedFor {
  figure: HTMLAnchorElement | null;
  touched: boolean;
}

/** The figure in the text that an event is at; null beside one. */
export const figureAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('.text a.f') : null;
