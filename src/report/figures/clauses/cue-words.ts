import { falls, rises } from './change-cues.ts';
import { stateWords } from './state-cues.ts';

/** What a word before a number says of it: a state, a change, or a change that ends in a state (提高到). */
export interface Cue {
  word: string;
  kind: 'state' | 'change';
  sign: 1 | -1;
}

/** All cues by their word. */
export const cues: ReadonlyMap<string, Cue> = new Map<string, Cue>([
  ...stateWords.map((word): [string, Cue] => [word, { word, kind: 'state', sign: 1 }]),
  ...rises.map((word): [string, Cue] => [word, { word, kind: 'change', sign: 1 }]),
  ...falls.map((word): [string, Cue] => [word, { word, kind: 'change', sign: -1 }]),
]);
