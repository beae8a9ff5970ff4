import { notice } from './notices.ts';
import { copyFailed } from '../site/words/copying-words.ts';

/** Copies where the clipboard is closed to scripts: plain HTTP, old WeChat. */
function copyByHand(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'vh';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}

/** Puts text on the clipboard and says so; where that fails, says the text itself. */
export async function copy(text: string, said: string): Promise<void> {
  let done = false;
  try {
    await navigator.clipboard.writeText(text);
    done = true;
  } catch {
    done = copyByHand(text);
  }
  notice(done ? said : copyFailed(text));
}
