import { byTitle, fill, opener } from './lab.ts';

const mount = byTitle();

/** What a page opens long after it has loaded, by the first part of its title. */
const OPENED: Record<string, () => HTMLElement> = {
  late() {
    const panel = document.createElement('div');
    document.body.append(panel);
    return panel;
  },
  dialog() {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'width: 900px; height: 600px; inset: 0; margin: 40px';
    // What the rep copies is in reach, too.
    dialog.append(document.querySelector('#clipboard') as Node);
    document.body.append(dialog);
    dialog.showModal();
    return dialog;
  },
  popover() {
    const popover = document.createElement('div');
    popover.popover = 'manual';
    popover.style.cssText = 'width: 900px; height: 600px; inset: 0; margin: 40px';
    document.body.append(popover);
    popover.showPopover();
    return popover;
  },
};

opener(() => {
  const make = OPENED[document.title.split('-')[0] ?? ''];
  if (make) void fill(mount, make());
});
