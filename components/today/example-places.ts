import type { Places } from './frame.tsx';

export const places: Places = {
  today: '#today',
  circle: '#circle',
  route: '#route',
  moments: '#moments',
  back: '#back',
  lonely: '#lonely',
};
