import { hitsIn } from '../../site/search/hits-by-section.ts';
import { countWords } from '../../site/search/result-summary.ts';
import { element, type Child } from './make-element.ts';
import { giveUpEngine, startEngine } from './engine.ts';
import type { Engine, SearchState, Options } from './search-state.ts';
import { beginning } from './search-help.ts';
import type { FetchedCode } from './fetched-code.ts';
import { keepOffline } from './keep-offline.ts';
import { NOTHING_FOUND, SEARCH_FAILED } from '../../site/words/search-results-words.ts';

/** Where a search shows itself: a line of counts that is announced, and what was found. */
export interface Panel {
  status: HTMLElement;
  body: HTMLElement;
  /** says at once that what is shown no longer answers what is typed */
  expect: () => void;
  /** asks; an answer that is no longer wanted never shows. Resolves with the last one, or null when it was overtaken. */
  ask: (typed: string, options: Options) => Promise<SearchState | null>;
}

/** An answer that takes longer is said to be on its way; in milliseconds. */
const patience = 300;

const figuresOf = ({ figures }: SearchState): number =>
  figures ? figures.certain.length + figures.possible.length : 0;

const isEmpty = (found: SearchState): boolean =>
  found.matches.length === 0 &&
  figuresOf(found) === 0 &&
  found.answer.layers.every(({ groups }) => hitsIn(groups) === 0);

/** Makes a panel; `draw` lays out what was found. */
export function panel(
  draw: (found: SearchState, engine: Engine) => Child[],
  later: FetchedCode,
): Panel {
  const status = element('p', { class: 'sum', role: 'status' });
  const body = element('div', { class: 'res', 'data-search-results': '' });
  let asking = 0;

  const show = (...children: Child[]) =>
    body.replaceChildren(...children.filter((child) => child !== null));

  function expect(): void {
    asking += 1;
    body.removeAttribute('data-search-done');
  }

  async function ask(typed: string, options: Options): Promise<SearchState | null> {
    expect();
    const mine = asking;
    const overtaken = () => mine !== asking;
    if (typed.trim() === '') {
      status.textContent = '';
      show(...beginning(() => void ask(typed, options)));
      return null;
    }
    let last: SearchState | null = null;
    const late = setTimeout(() => {
      if (!overtaken()) status.textContent = NOTHING_FOUND.yet(typed.trim());
    }, patience);
    try {
      const engine = await startEngine(later);
      if (overtaken()) return null;
      for await (const found of engine.ask(typed, options)) {
        if (overtaken()) return null;
        last = found;
        clearTimeout(late);
        const counts = { indicators: found.matches.length, figures: figuresOf(found) };
        status.textContent = countWords(typed.trim(), found.answer, counts);
        show(...draw(found, engine));
      }
      if (last && isEmpty(last)) {
        const help = await (await later.nothing()).nothing(last, engine);
        if (overtaken()) return null;
        show(...help);
      }
      body.setAttribute('data-search-done', '');
      keepOffline();
    } catch {
      giveUpEngine();
      if (overtaken()) return null;
      status.textContent = SEARCH_FAILED;
      show();
      void later.lost();
    } finally {
      clearTimeout(late);
    }
    return last;
  }
  return { status, body, expect, ask };
}
