/** Says something briefly, in a corner and to screen readers. */
export function notice(words: string): void {
  let box = document.getElementById('notice');
  if (!box) {
    box = document.createElement('p');
    box.id = 'notice';
    box.setAttribute('role', 'status');
    document.body.append(box);
  }
  const shown = box;
  shown.textContent = words;
  shown.classList.add('on');
  setTimeout(() => {
    if (shown.textContent === words) shown.classList.remove('on');
  }, 2500);
}
