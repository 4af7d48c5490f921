/** Puts a player under the title of a card and starts it; the title then leads to the file. */
export const play = (card: HTMLElement, link: HTMLAnchorElement): void => {
  const video = document.createElement('video');
  video.controls = true;
  video.playsInline = true;
  video.src = link.href;
  video.setAttribute('aria-label', link.textContent?.trim() ?? '');
  const captions = card.querySelector<HTMLAnchorElement>('.video-captions a');
  if (captions) {
    const track = document.createElement('track');
    track.kind = 'captions';
    track.srclang = 'ru';
    track.label = 'Русские субтитры';
    track.src = captions.href;
    track.default = true;
    video.append(track);
  }
  video.addEventListener('error', () => {
    const said = document.createElement('p');
    said.className = 'video-about';
    said.setAttribute('role', 'alert');
    said.textContent = 'Браузер не смог показать запись. Название откроет сам файл.';
    video.replaceWith(said);
  });
  card.removeAttribute('data-video');
  card.append(video);
  video.focus();
  // A browser may refuse to start by itself: the reader presses the player's own button.
  void video.play().catch(() => undefined);
};
