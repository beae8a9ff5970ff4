/** A piece of a rendered section that ends with a sentence, or what stands between them. */
export interface Piece {
  html: string;
  /** the sentence it ends with */
  sentence: string | null;
}

const SENTENCE = /<p class="s" id="([^"]+)"/;

/** Cuts a section's HTML after each sentence, so that notes can be set there; the pieces joined are the section. */
export function sentencePieces(html: string): Piece[] {
  return html
    .split(/(<\/p>)/)
    .reduce<string[]>((pieces, part, index) => {
      if (index % 2 === 1) pieces[pieces.length - 1] += part;
      else pieces.push(part);
      return pieces;
    }, [])
    .filter((piece) => piece !== '')
    .map((piece) => ({ html: piece, sentence: SENTENCE.exec(piece)?.[1] ?? null }));
}
