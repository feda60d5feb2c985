/** A MAC address as Windows writes it, `00-15-5D-0A-0B-01`; null for what is no address yet. */
export function macText(mac: string | null): string | null {
  if (mac === null || !/^[0-9A-Fa-f]{12}$/.test(mac) || /^0{12}$/.test(mac)) return null;
  return (mac.toUpperCase().match(/../g) ?? []).join('-');
}
