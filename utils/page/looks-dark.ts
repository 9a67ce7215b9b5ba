/** Below this lightness (0 to 255) a background counts as dark; between white paper and dark themes there is a wide gap. */
const darkBelow = 110;

/** Whether somebody sees an element on a dark ground: the first background around it that is not see-through says so, and the page's own theme where there is none. */
export function looksDark(element: Element): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) {
    const { backgroundColor } = getComputedStyle(around);
    const [red = 0, green = 0, blue = 0, alpha = 1] = backgroundColor.match(/[\d.]+/g)?.map(Number) ?? [];
    if (/^rgb/.test(backgroundColor) && alpha > 0.5) return 0.3 * red + 0.59 * green + 0.11 * blue < darkBelow;
  }
  const { colorScheme } = getComputedStyle(document.documentElement);
  return colorScheme.includes('dark') && (!colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
}
