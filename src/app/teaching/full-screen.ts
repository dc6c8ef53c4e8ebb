/** Full screen, where the browser allows it: a frame or a phone may not, and the class goes on without. */
export function toggleFullScreen(): void {
  const done =
    document.fullscreenElement === null ? document.documentElement.requestFullscreen?.() : document.exitFullscreen();
  done?.catch(() => {});
}
