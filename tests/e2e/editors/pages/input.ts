import type { Mount } from '../mount.ts';

export const mount: Mount = (place) => {
  const field = document.createElement('input');
  place.append(field);
  return () => field.value;
};
