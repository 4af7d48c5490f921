// Runs before the first paint, so that a reader who chose white on black never sees a white flash.
// Plain JavaScript: Astro ships a file linked by `?url` as it is.
const root = document.documentElement;
root.dataset.js = '';
try {
  for (const [name, value] of new URLSearchParams(localStorage.getItem('500plus-view') ?? '')) {
    root.dataset[name] = value;
  }
} catch {
  // Storage is closed: the pages keep their usual look.
}
