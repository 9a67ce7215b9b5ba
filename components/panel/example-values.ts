import type { Finding, Help } from '../../utils/domain/answer.ts';
import type { InTheWayActions } from './in-the-way.tsx';
import type { WarmUpActions } from './warm-up.tsx';

const nothing = () => {};

const finding: Finding = {
  finding: 'Those who gave worried about saying it well, while those who received paid attention to the warmth.',
  source: 'Epley, Kumar, Dungan and Echelbarger, 2023',
  limit: 'A review; much of it comes from one group of researchers.',
};

export const ease: InTheWayActions & WarmUpActions = {
  onEase: nothing,
  onFindings: async () => [finding],
  onPieces: nothing,
  onRestPerson: async () => true,
  onWarmUpAsked: async () => false,
  onWarmUp: nothing,
};

export const help: Help = {
  country: 'BE',
  places: [
    {
      country: 'BE',
      emergency: ['112'],
      lines: [
        { name: 'Zelfmoordlijn (Nederlands)', number: '1813', hours: 'all', source: 'https://www.zelfmoord1813.be' },
        { name: 'Centre de Prévention du Suicide (français)', number: '0800 32 123', hours: 'all', source: 'https://www.preventionsuicide.be' },
      ],
    },
    { country: 'GB', emergency: ['999', '112'], lines: [{ name: 'Samaritans', number: '116 123', source: 'https://www.samaritans.org' }] },
    { country: 'LU', emergency: ['112'], lines: [] },
  ],
};
