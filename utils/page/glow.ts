/** How long it glows, in milliseconds. */
const lasting = 500;

/** Lets the lamp of the panel, or the small note, that holds `place` glow once, without a sound. */
export function glow(place: HTMLElement): void {
  const sheet = place.closest('section');
  const lamp = sheet?.querySelector('.bulb') ?? sheet;
  lamp?.animate([{ boxShadow: '0 0 14px 10px var(--lamp)', offset: 0.4 }], { duration: lasting, easing: 'ease-out' });
}
