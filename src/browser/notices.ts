import { NOTICE_CLOSE } from '../site/words/notice-words.ts';

/** The corner where notices stand, in the dialog that is open if there is one: all else cannot be reached then. */
function corner(): HTMLElement {
  let box = document.getElementById('notice');
  if (!box) {
    box = document.createElement('p');
    box.id = 'notice';
    box.setAttribute('role', 'status');
  }
  const room = document.querySelector('dialog[open]') ?? document.body;
  if (box.parentElement !== room) room.append(box);
  box.classList.add('on');
  return box;
}

/** Says something briefly, in a corner and to screen readers. */
export function notice(words: string): void {
  const box = corner();
  box.textContent = words;
  setTimeout(() => {
    if (box.textContent === words) box.classList.remove('on');
  }, 2500);
}

/** Says something in the same corner that stays until it is closed. */
export function standingNotice(...said: (string | Node)[]): void {
  const box = corner();
  const shut = document.createElement('button');
  shut.type = 'button';
  shut.textContent = NOTICE_CLOSE;
  shut.addEventListener('click', () => box.classList.remove('on'));
  box.replaceChildren(...said, shut);
}
