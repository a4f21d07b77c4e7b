import { h, render } from 'preact';
import { Inbox } from './Inbox.tsx';

const root = document.getElementById('inbox');
if (root) render(h(Inbox, {}), root);
