// The article where it was published, at the words: a text fragment, which a browser scrolls to and highlights.

const FEW = 6;
const MANY = 14;

const encoded = words => encodeURIComponent(words).replace(/-/g, '%2D');

function fragment(quote) {
  const words = quote.trim().split(/\s+/);
  return words.length <= MANY
    ? encoded(words.join(' '))
    : `${encoded(words.slice(0, FEW).join(' '))},${encoded(words.slice(-FEW).join(' '))}`;
}

/** Undefined for what is no web address: an article may say anything of itself. */
export function originalAddress(url, quote) {
  const address = URL.parse ? URL.parse(url ?? '') : parsed(url);
  if (!address || !['http:', 'https:'].includes(address.protocol)) {
    return undefined;
  }
  return quote ? `${address.href.split('#')[0]}${address.hash || '#'}:~:text=${fragment(quote)}` : address.href;
}

function parsed(url) {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
