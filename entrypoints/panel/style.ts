import tokens from '../../assets/tokens.css?inline';
import style from '../../components/panel/panel.css?inline';

/** Brings the panel's style into the closed root; returns where the panel is to be rendered. */
export function addStyle(root: ShadowRoot): HTMLElement {
  const sheet = document.createElement('style');
  sheet.textContent = tokens + style;
  const place = document.createElement('div');
  root.append(sheet, place);
  return place;
}
