/** A way to look at a state: what the person has set, and how much room there is. */
export type Mode = {
  readonly theme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
  readonly forced: boolean;
  readonly calm: boolean;
  /** CSS pixels; null for what the page would have on a desk. */
  readonly width: number | null;
  /** How much the browser enlarges. */
  readonly zoom: number;
};

const light: Mode = { theme: 'light', dir: 'ltr', forced: false, calm: false, width: null, zoom: 1 };

/** Every way each state has to stand. */
export const everyMode: Readonly<Record<string, Mode>> = {
  light,
  dark: { ...light, theme: 'dark' },
  narrow: { ...light, width: 320 },
  rtl: { ...light, dir: 'rtl' },
  'narrow-rtl-dark': { ...light, width: 320, dir: 'rtl', theme: 'dark' },
  forced: { ...light, forced: true },
  'forced-dark': { ...light, forced: true, theme: 'dark' },
  'narrow-rtl-forced': { ...light, width: 320, dir: 'rtl', forced: true },
  zoom: { ...light, zoom: 4 },
  calm: { ...light, calm: true },
};

/** Light and dark as `WIDTH`, `DIR`, `FORCED` and `ZOOM` say, named after them. */
export function wishedModes({ WIDTH, DIR, FORCED, ZOOM }: Readonly<Record<string, string | undefined>>): Readonly<Record<string, Mode>> {
  const wished = {
    dir: DIR === 'rtl' ? 'rtl' : 'ltr',
    forced: Boolean(FORCED),
    calm: false,
    width: WIDTH ? Number(WIDTH) : null,
    zoom: Number(ZOOM ?? 1),
  } as const;
  const name = [WIDTH, DIR === 'rtl' && 'rtl', FORCED && 'forced', ZOOM && `zoom-${ZOOM}`].filter(Boolean);
  return Object.fromEntries((['light', 'dark'] as const).map((theme) => [[theme, ...name].join('.'), { ...wished, theme }]));
}

/** The room a state has, in CSS pixels. A popup has at most 800 × 600 of the screen's; the panel stands in somebody's page. */
export function roomOf(state: string, { width, zoom }: Mode): { readonly width: number; readonly height: number } {
  const popup = /^(popup|invitation|small-steps)/.test(state);
  if (popup) return { width: width ?? Math.min(350, 800 / zoom), height: zoom > 1 ? 600 / zoom : 200 };
  const desk = state.startsWith('panel') && zoom === 1 ? 350 : 1_280 / zoom;
  return { width: width ?? Math.min(desk, 1_100), height: 720 / zoom };
}
