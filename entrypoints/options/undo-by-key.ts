import type { OptionsState } from './options-state.ts';
import type { Place } from './place.ts';

/** Nothing of people is changed there, so nobody would see what came back; lines have an undo of their own. */
const elsewhere: readonly Place['at'][] = ['openers', 'sites', 'writing', 'evidence'];

/** Hears Ctrl+Z, or Cmd+Z: outside of text, it takes back the last change of people. */
export const undoByKey = (state: OptionsState) => (event: KeyboardEvent) => {
  if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
  const isInText =
    event.target instanceof Element && event.target.closest('input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable]');
  if (isInText || !state.hasStep() || elsewhere.includes(state.place.value.at)) return;
  event.preventDefault();
  void state.takeBack();
};
