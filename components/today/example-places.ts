import type { Places } from './frame.tsx';

export const places: Places = {
  today: '#today',
  circle: '#circle',
  firstSteps: '#2',
  route: '#route',
  moments: '#moments',
  back: '#back',
  lonely: '#lonely',
};
