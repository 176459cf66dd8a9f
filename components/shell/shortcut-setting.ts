const KEY = "moc-shortcut";
const OFF = "off";

/** Kept in the browser: the server never needs it, and pages stay the same for both choices. */
export function isShortcutOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== OFF;
  } catch {
    // Storage can be forbidden; the key then works as for everyone.
    return true;
  }
}

/** False when the browser keeps nothing. */
export function setShortcut(isOn: boolean): boolean {
  try {
    if (isOn) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
    return true;
  } catch {
    return false;
  }
}
