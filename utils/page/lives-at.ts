/** Whether an address is covered by one of a host's match patterns, which are all of the shape "https://name/path*" (`tests/architecture.test.ts`). */
export function livesAt(patterns: readonly string[], address: string): boolean {
  return patterns.some((pattern) => address.startsWith(pattern.slice(0, -1)));
}
