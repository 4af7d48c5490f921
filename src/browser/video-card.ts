/** A recording of our own plays in its card; until a click nothing of it is loaded, and without scripts the link opens the file. */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('[data-video] .video-title a');
  const card = link?.closest<HTMLElement>('[data-video]');
  if (!card || !link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  import('./video-player.ts').then(
    ({ play }) => play(card, link),
    () => location.assign(link.href),
  );
});
