export function HelpView() {
  return null;
}
