import { figureAt, type AskedFor } from './figure-under-pointer.ts';

const GAP = 8;

/** The words of a preview: the rows of the section's table that speak of the figure's indicators. */
function contentOf(figure: HTMLAnchorElement): Node[] {
  const all = figure.dataset['all']?.split(' ') ?? [figure.pathname.split('/').slice(-2)[0] ?? ''];
  const ids = new Set(all.map((id) => id.replace(/#.*/, '')));
  return [...ids].flatMap((id) => {
    const row = document.getElementById(`i-${id}`);
    if (!row) return [];
    const card = document.createElement('div');
    for (const cell of row.children) {
      const line = document.createElement('p');
      const label = cell.getAttribute('data-h');
      line.className = label === null ? 'pvn' : 'pvl';
      if (label !== null) line.dataset['h'] = label;
      for (const node of cell.childNodes) line.append(node.cloneNode(true));
      if (line.textContent !== '') card.append(line);
    }
    return [card];
  });
}

function place(box: HTMLElement, figure: Element): void {
  const at = figure.getBoundingClientRect();
  const below = at.bottom + GAP + box.offsetHeight < innerHeight || at.top < box.offsetHeight + GAP;
  const top = below ? at.bottom + GAP : at.top - GAP - box.offsetHeight;
  const left = Math.max(GAP, Math.min(at.left - 12, innerWidth - box.offsetWidth - GAP));
  box.style.top = `${top + scrollY}px`;
  box.style.left = `${left}px`;
}

/**
 * Previews of figures: on hover and focus, and on the first tap (the second follows the link). Esc or a press elsewhere puts
 * them away, and the pointer may move onto them (WCAG 1.4.13).
 * @param asked the figure whose preview was asked for while this was on its way
 */
export function previews({ figure: asked, touched: byTouch }: AskedFor): void {
  const box = document.createElement('div');
  box.id = 'pv';
  box.className = 'pv';
  box.hidden = true;
  box.setAttribute('role', 'tooltip');
  document.body.append(box);
  let current: HTMLAnchorElement | null = null;
  let leaving = 0;

  const hide = () => {
    clearTimeout(leaving);
    current?.removeAttribute('aria-describedby');
    current = null;
    box.hidden = true;
  };
  const show = (figure: HTMLAnchorElement) => {
    clearTimeout(leaving);
    if (figure === current) return;
    hide();
    const content = contentOf(figure);
    if (content.length === 0) return;
    box.replaceChildren(...content);
    box.hidden = false;
    current = figure;
    figure.setAttribute('aria-describedby', box.id);
    place(box, figure);
  };
  const onBox = (target: EventTarget | null) => target instanceof Node && box.contains(target);

  let touched = byTouch;
  if (asked) show(asked);
  document.addEventListener('pointerdown', (event) => {
    touched = event.pointerType !== 'mouse';
  });
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    const figure = figureAt(event.target);
    if (figure) show(figure);
    else if (onBox(event.target)) clearTimeout(leaving);
    else if (current) {
      clearTimeout(leaving);
      leaving = window.setTimeout(hide, 300);
    }
  });
  document.addEventListener('focusin', ({ target }) => {
    const figure = figureAt(target);
    if (figure && !touched) show(figure);
    else if (!figure && !onBox(target)) hide();
  });
  document.addEventListener('click', (event) => {
    const figure = figureAt(event.target);
    if (figure && touched && figure !== current) {
      show(figure);
      if (current) event.preventDefault();
    } else if (!figure && !onBox(event.target)) hide();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}
