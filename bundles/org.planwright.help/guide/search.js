'use strict';
// Marks every place where the words stand, and goes from one to the next.
const field = document.getElementById('find');
const found = document.getElementById('found');
const main = document.querySelector('main');
let marks = [];
let here = -1;

function clear() {
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent.normalize();
  }
  marks = [];
  here = -1;
}

function find(words) {
  clear();
  if (words === '') {
    found.textContent = '';
    return;
  }
  const wanted = words.toLowerCase();
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    texts.push(walker.currentNode);
  }
  for (let text of texts) {
    let at;
    while ((at = text.data.toLowerCase().indexOf(wanted)) >= 0) {
      const hit = text.splitText(at);
      text = hit.splitText(words.length);
      const mark = document.createElement('mark');
      hit.replaceWith(mark);
      mark.append(hit);
      marks.push(mark);
    }
  }
  step(1);
}

function step(by) {
  if (marks.length === 0) {
    found.textContent = '没有找到';
    return;
  }
  marks[here]?.classList.remove('here');
  here = (here + by + marks.length) % marks.length;
  marks[here].classList.add('here');
  marks[here].scrollIntoView({ block: 'center' });
  found.textContent = '第 ' + (here + 1) + ' 处，共 ' + marks.length + ' 处';
}

field.addEventListener('input', () => find(field.value.trim()));
field.addEventListener('keydown', event => {
  if (event.key === 'Enter') {
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  }
});
