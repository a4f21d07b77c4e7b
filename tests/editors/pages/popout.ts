import { contenteditable, fill, opener } from './lab.ts';

// The reply in a window of its own that has no address: the page around it fills it.
opener(() => {
  const popup = window.open('', '', 'width=1000,height=800');
  if (popup === null) throw new Error('no window was opened');
  const { document: page } = popup;
  if (document.title === 'popout-written') {
    page.open();
    page.write('<!doctype html><html lang="en"><title>Reply</title><body></body></html>');
    page.close();
  }
  for (const style of document.querySelectorAll('style')) page.head.append(style.cloneNode(true));
  page.body.append((document.querySelector('#clipboard') as Node).cloneNode(true));
  void fill(contenteditable, page.body);
});
