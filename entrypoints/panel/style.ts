import tokens from '../../assets/tokens.css?inline';
import panel from '../../components/panel/panel.css?inline';

/** What the panel looks like; the lamp has a style of its own. */
export const style = tokens + panel;
