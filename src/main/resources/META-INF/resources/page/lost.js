// A page of an error has nothing to do but to be read in the colours that somebody chose.

import { offerAppearance } from './appearance.js';

const button = document.getElementById('theme');
button.hidden = false;
offerAppearance(button);
document.body.dataset.ready = '';
