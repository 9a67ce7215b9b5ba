/** Whether two plain values say the same, whatever the order of an object's members; a member that is undefined counts for none. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const members = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...members].every((member) => sameValue((one as Record<string, unknown>)[member], (other as Record<string, unknown>)[member]));
}
