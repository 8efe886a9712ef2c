// Who asks, where people sign in; where they do not, nothing is shown.

import { button, element } from './elements.js';
import { caller, signOut, toSignIn } from './service.js';

async function leave() {
  await signOut();
  location.assign('/');
}

export async function offerSignIn(place) {
  const { signIn, name } = await caller();
  if (!signIn) {
    return;
  }
  place.dataset.offered = '';
  place.append(...name
    ? [element('span', { class: 'name' }, name), button('Sign out', undefined, leave)]
    : [button('Sign in', undefined, toSignIn)]);
}
