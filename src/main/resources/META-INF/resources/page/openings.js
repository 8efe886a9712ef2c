// Which quote is open, in the address, so that back, forward and reload lead to it.

const OPEN = /^#quote=([0-9a-f]+),(\d+)$/;

export function opening() {
  const found = OPEN.exec(location.hash);
  return found ? { answer: found[1], number: Number(found[2]) } : undefined;
}

/** The first opening is a step that "back" undoes; going from quote to quote is none. */
export function noteOpening(answer, number) {
  const address = `#quote=${answer},${number}`;
  if (opening()) {
    history.replaceState(history.state, '', address);
  } else {
    history.pushState({ opened: true }, '', address);
  }
}

/** Somebody has gone on to something else. */
export function forgetOpening() {
  if (opening()) {
    history.replaceState(null, '', location.pathname + location.search);
  }
}

export function noteClosing() {
  if (history.state?.opened) {
    history.back();
  } else {
    history.replaceState(null, '', location.pathname + location.search);
    dispatchEvent(new PopStateEvent('popstate'));
  }
}
