import { type ChangeEvent, createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Mount } from '../mount.ts';

/** React holds the value, and sets the field to it. */
export const mount: Mount = (place) => {
  let held = '';
  function Controlled() {
    const [value, setValue] = useState('');
    held = value;
    return createElement('textarea', { value, onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setValue(event.target.value) });
  }
  flushSync(() => createRoot(place).render(createElement(Controlled)));
  return () => held;
};
