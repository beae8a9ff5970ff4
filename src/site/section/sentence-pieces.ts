/** A piece of a rendered section that ends with a sentence or a topic's heading, or what stands between them. */
export interface Piece {
  html: string;
  /** id of the sentence or topic it ends with; null when it ends with neither */
  ends: string | null;
}

const END = /(<\/(?:p|h2)>)/;
const OPENING = /<(?:p class="s"|h2) id="([^"]+)"/;

/** Cuts a section's HTML after each sentence and heading, so that notes can be set there; joined they are the section. */
export function sentencePieces(html: string): Piece[] {
  return html
    .split(END)
    .reduce<string[]>((pieces, part, index) => {
      if (index % 2 === 1) pieces[pieces.length - 1] += part;
      else pieces.push(part);
      return pieces;
    }, [])
    .filter((piece) => piece !== '')
    .map((piece) => ({ html: piece, ends: OPENING.exec(piece)?.[1] ?? null }));
}
